import { isUuid, type Text } from '@muster/platform';
import type { AvailableAt, ExpertFilter } from './expert.filter.ts';

/** More than any form can send; keeps a statement and its plan small. */
const LONGEST_TEXT = 100;
const LONGEST_LIST = 100;

/** What is wrong with a field of a filter. */
export interface FilterProblem {
  field: string;
  message: Text;
}

/** The time of a filter that asks for nothing else; null when it asks for more, or for no time. */
export function asksTimeAlone({ availableAt, ...others }: ExpertFilter): AvailableAt | null {
  return availableAt && Object.values(others).every((value) => value == null || value === false || value === '') ? availableAt : null;
}

/** The first thing wrong with a filter, or null. Unknown codes are no mistake: they match nobody. */
export function problemOf(filter: ExpertFilter): FilterProblem | null {
  if ((filter.text?.length ?? 0) > LONGEST_TEXT) {
    return { field: 'text', message: { ja: `検索語は${LONGEST_TEXT}文字までです。`, en: `At most ${LONGEST_TEXT} characters can be searched for.` } };
  }
  if (filter.minLevel != null && (filter.minLevel < 1 || filter.minLevel > 4)) {
    return { field: 'minLevel', message: { ja: 'レベルは1から4です。', en: 'Levels run from 1 to 4.' } };
  }
  if (filter.organisationId != null && !isUuid(filter.organisationId)) {
    return { field: 'organisationId', message: { ja: '組織のIDではありません。一覧から選んでください。', en: 'This is no id of an organisation: choose one from the list.' } };
  }
  for (const field of ['prefectureCodes', 'blocks', 'languages', 'status'] as const) {
    if ((filter[field]?.length ?? 0) > LONGEST_LIST) {
      return { field, message: { ja: `指定できるのは${LONGEST_LIST}件までです。`, en: `At most ${LONGEST_LIST} values can be given.` } };
    }
  }
  return problemOfTime(filter.availableAt);
}

function problemOfTime(time: ExpertFilter['availableAt']): FilterProblem | null {
  if (!time?.until || time.from < time.until) return null;
  return {
    field: 'availableAt.until',
    message: { ja: '終了は開始より後にしてください。', en: 'The end must lie after the beginning.' },
  };
}
