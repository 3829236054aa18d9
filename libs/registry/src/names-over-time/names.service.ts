import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { nameChangeProblem, trimmed, type NameChange } from './name-change.rule.ts';
import { holdName, holdPresentName, namesOf, namesTakeEffect, setNameState, writeName, type NameRow } from './name.query.ts';
import { BadName, NameUnknown } from './name.refusals.ts';
import { NameHistory, NameOverTime } from './name.types.ts';

/** Names over time: what people ask for, what the office enters, and what was borne before. Slips of the pen are corrections, not these. */
@Injectable()
export class Names {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** My own, those that I asked for among them. */
  async mine({ expertId }: Actor): Promise<NameOverTime[]> {
    return expertId ? (await this.history(this.database.manager, expertId)).names : [];
  }

  /** Somebody's. */
  async of(expertId: string): Promise<NameOverTime[]> {
    return isUuid(expertId) ? (await this.history(this.database.manager, expertId)).names : [];
  }

  /** I ask for another name; the office hears of it. A new wish takes the place of one that waits. */
  request(actor: Actor, input: NameChange): Promise<NameHistory | NotAnExpert | BadName> {
    return this.database.transaction(async (em) => {
      const present = actor.expertId ? await holdPresentName(em, actor.expertId) : undefined;
      if (!actor.expertId || !present) return new NotAnExpert(actor.locale);
      return this.write(em, actor, actor.expertId, 'ASKED', input, present.from);
    });
  }

  /** I do not ask for it any more. */
  takeBack(actor: Actor, id: string): Promise<NameHistory | NotAnExpert | NameUnknown> {
    return this.database.transaction(async (em) => {
      if (!actor.expertId) return new NotAnExpert(actor.locale);
      const asked = isUuid(id) ? await holdName(em, id, 'ASKED') : null;
      if (!asked || asked.expertId !== actor.expertId) return new NameUnknown(actor.locale);
      return this.settle(em, actor, asked, 'TAKEN_BACK');
    });
  }

  /** The office enters another name, from a day on. */
  record(actor: Actor, expertId: string, input: NameChange): Promise<NameHistory | ExpertUnknown | BadName> {
    return this.database.transaction(async (em) => {
      const present = isUuid(expertId) ? await holdPresentName(em, expertId) : undefined;
      return present ? this.write(em, actor, expertId, 'AHEAD', input, present.from) : new ExpertUnknown(actor.locale);
    });
  }

  /** The office grants what somebody asked for, or does not. */
  decide(actor: Actor, id: string, grant: boolean): Promise<NameHistory | NameUnknown | BadName> {
    return this.database.transaction(async (em) => {
      const asked = isUuid(id) ? await holdName(em, id, 'ASKED') : null;
      if (!asked || asked.expertId === actor.expertId) return new NameUnknown(actor.locale);
      if (!grant) return this.settle(em, actor, asked, 'REFUSED');
      const present = await holdPresentName(em, asked.expertId);
      if (!present) return new NameUnknown(actor.locale);
      await setNameState(em, id, 'DONE');
      return this.write(em, actor, asked.expertId, 'AHEAD', { ...asked, fromOn: asked.fromOn! }, present.from);
    });
  }

  private async write(em: EntityManager, actor: Actor, expertId: string, state: 'ASKED' | 'AHEAD', input: NameChange, presentFrom: string | null): Promise<NameHistory | BadName> {
    const change = { ...trimmed(input), fromOn: input.fromOn, formerName: input.formerName };
    const problem = nameChangeProblem(change, await todayInJapan(em), presentFrom);
    if (problem) return new BadName(actor.locale, problem);
    const id = await writeName(em, expertId, state, change, actor.userId);
    await this.audit.append(em, { actor, action: state === 'ASKED' ? 'name.request' : 'name.record', subjectType: 'expert', subjectId: expertId, detail: { nameId: id, fromOn: change.fromOn } });
    if (state === 'AHEAD') await namesTakeEffect(em, expertId);
    return this.history(em, expertId);
  }

  private async settle(em: EntityManager, actor: Actor, { id, expertId }: NameRow, state: 'TAKEN_BACK' | 'REFUSED'): Promise<NameHistory> {
    await setNameState(em, id, state);
    await this.audit.append(em, { actor, action: state === 'REFUSED' ? 'name.refuse' : 'name.take-back', subjectType: 'expert', subjectId: expertId, detail: { nameId: id } });
    return this.history(em, expertId);
  }

  private async history(em: EntityManager, expertId: string): Promise<NameHistory> {
    return Object.assign(new NameHistory(), { expertId, names: (await namesOf(em, [expertId])).map((row) => new NameOverTime(row)) });
  }
}
