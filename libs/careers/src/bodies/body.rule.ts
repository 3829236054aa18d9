import type { Day } from '@muster/platform';
import type { CareerProblem } from '../career.problem.ts';

/** A body as far as posts and slots depend on it. */
export interface Body {
  nameJa: string;
  nameEn: string;
  validFrom: Day;
  /** Last day; null: exists on. */
  validTo: Day | null;
}

/** Why something of a body cannot be dated so: the body must exist on that day; null: it does. */
export function bodyProblem(body: Body, day: Day, field: string): CareerProblem | null {
  if (day < body.validFrom) return notYet(body, field);
  return body.validTo !== null && day > body.validTo ? noMore(body, body.validTo, field) : null;
}

const notYet = ({ nameJa, nameEn, validFrom }: Body, field: string): CareerProblem => ({
  code: 'BODY_NOT_YET', field, message: { ja: `${nameJa} は ${validFrom} に設置されました。`, en: `${nameEn} exists from ${validFrom}.` },
  remedy: { ja: `${validFrom} 以降の日付か、前身の組織を指定してください。`, en: `Give a day from ${validFrom} on, or the body that came before it.` },
});
const noMore = ({ nameJa, nameEn }: Body, last: Day, field: string): CareerProblem => ({
  code: 'BODY_CEASED', field, message: { ja: `${nameJa} は ${last} に廃止されました。`, en: `${nameEn} ceased to exist on ${last}.` },
  remedy: { ja: `${last} 以前の日付か、後継の組織を指定してください。`, en: `Give a day up to ${last}, or the body that came after it.` },
});
