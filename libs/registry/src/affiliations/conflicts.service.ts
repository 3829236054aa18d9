import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Organisation } from '../experts/organisation.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { conflictsOf, knownOrganisations, organisationsNamed, replaceConflicts } from './conflict.query.ts';
import { BadConflict } from './conflict.refusals.ts';
import { conflictProblem, type ConflictProblem, type Declared } from './conflict.rule.ts';
import { MyConflicts, type ConflictInput, type MyConflict } from './conflict.types.ts';

const unknown = (at: number): ConflictProblem => ({
  field: `conflicts[${at}].organisationId`, message: { ja: 'この組織は登録されていません。', en: 'There is no such organisation.' },
  remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' },
});

/** Conflicts of interest that experts declare. Targeting leaves them out of the incidents of these organisations and says how many, never who. */
@Injectable()
export class Conflicts {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  mine({ expertId }: Actor): Promise<MyConflict[]> {
    return expertId ? conflictsOf(this.database.manager, expertId) : Promise.resolve([]);
  }

  /** Organisations to choose from. */
  async organisations(text: string): Promise<Organisation[]> {
    return (await organisationsNamed(this.database.manager, text)).map((row) => new Organisation(row));
  }

  /** Puts these in the place of all that I declared before. The record says how many, not which. */
  async declare(actor: Actor, inputs: readonly ConflictInput[]): Promise<MyConflicts | NotAnExpert | BadConflict> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const list: Declared[] = inputs.map(({ organisationId, reason, untilOn, wholeGroup }) => ({ organisationId, reason, untilOn: untilOn ?? null, wholeGroup }));
    return this.database.transaction(async (em) => {
      const problem = conflictProblem(list, await todayInJapan(em));
      if (problem) return new BadConflict(actor.locale, problem);
      const known = await knownOrganisations(em, list.map((one) => one.organisationId).filter(isUuid));
      const stranger = list.findIndex((one) => !known.has(one.organisationId.toLowerCase()));
      if (stranger >= 0) return new BadConflict(actor.locale, unknown(stranger));
      await replaceConflicts(em, expertId, list);
      await this.audit.append(em, { actor, action: 'expert.conflicts', subjectType: 'expert', subjectId: expertId, detail: { declared: list.length } });
      return Object.assign(new MyConflicts(), { conflicts: await conflictsOf(em, expertId) });
    });
  }
}
