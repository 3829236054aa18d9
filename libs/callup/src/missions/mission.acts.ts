import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { visibleCallUps, visibleInvitations } from '../callup.access.ts';
import { ActRefused, InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { Briefings, type NewBriefing, type OpenBriefing } from './briefings.service.ts';
import type { Duty, DutyEntry } from './duty.fold.ts';
import { DutyDesk } from './duty.service.ts';
import { Briefing, BriefingWithheld, DutyTime, MyBriefing, Notice } from './mission.types.ts';
import { Notices, type NewNotice, type OpenNotice } from './notices.service.ts';

/** Record rights, then the act, then its answer in the API's words. */
@Injectable()
export class MissionActs {
  private readonly duties = new WeakMap<object, DataLoader<string, DutyTime>>();

  constructor(private readonly database: DataSource, private readonly books: Briefings, private readonly news: Notices, private readonly desk: DutyDesk) {}

  async publish(actor: Actor, input: NewBriefing): Promise<Briefing | NotFound | InvalidInput | ActRefused> {
    if (!visibleCallUps(actor, [input.callUpId]).has(input.callUpId)) return new NotFound(actor.locale, 'callUpId');
    const outcome = await this.books.publish(actor, input);
    if (outcome.ok) return briefing(outcome.value);
    return 'problems' in outcome ? new InvalidInput(actor.locale, outcome.problems) : new ActRefused(actor.locale, outcome.problem);
  }

  async notify(actor: Actor, input: NewNotice): Promise<Notice | NotFound | InvalidInput> {
    if (!visibleCallUps(actor, [input.callUpId]).has(input.callUpId)) return new NotFound(actor.locale, 'callUpId');
    const sending = await this.news.send(actor, input);
    return sending.ok ? notice(sending.value) : new InvalidInput(actor.locale, sending.problems);
  }

  async briefings(callUpId: string): Promise<Briefing[]> {
    return (await this.books.all(callUpId)).map(briefing);
  }

  async notices(callUpId: string): Promise<Notice[]> {
    return (await this.news.all(callUpId)).map(notice);
  }

  async read(actor: Actor, id: string): Promise<MyBriefing | NotFound | BriefingWithheld> {
    if (!await this.own(actor, id)) return new NotFound(actor.locale, 'invitationId');
    const reading = await this.books.read(actor, id);
    return 'gates' in reading ? new BriefingWithheld(actor.locale, reading.gates) : Object.assign(new MyBriefing(), reading.briefing);
  }

  async enter(actor: Actor, id: string, kind: DutyEntry['kind']): Promise<DutyTime | NotFound | ActRefused> {
    if (!await this.own(actor, id)) return new NotFound(actor.locale, 'invitationId');
    const outcome = await this.desk.enter(actor, id, kind);
    return outcome.ok ? dutyTime(outcome.value) : new ActRefused(actor.locale, outcome.problem);
  }

  /** Times on duty, by invitation; the rows of a list are one question. */
  duty(context: object): DataLoader<string, DutyTime> {
    const loader = this.duties.get(context) ?? new DataLoader(async (ids: readonly string[]) => {
      const found = await this.desk.of(ids);
      return ids.map((id) => dutyTime(found.get(id)!));
    });
    this.duties.set(context, loader);
    return loader;
  }

  /** Whether an invitation is the actor's own. Seeing every call-up is not enough to act in somebody's place. */
  private async own(actor: Actor, id: string): Promise<boolean> {
    const asExpert: Actor = { ...actor, permissions: new Set() };
    return actor.userId !== null && (await visibleInvitations(this.database, asExpert, [id])).has(id);
  }
}

function briefing(open: OpenBriefing): Briefing {
  return Object.assign(new Briefing(), open);
}

function notice(open: OpenNotice): Notice {
  return Object.assign(new Notice(), open);
}

function dutyTime(duty: Duty): DutyTime {
  return Object.assign(new DutyTime(), duty);
}
