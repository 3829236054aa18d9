import { smsSegments } from '@muster/notify';
import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { readCallUpFacts } from '../messages/call-up-facts.query.ts';
import { identityOf, noticeOf } from '../messages/message.text.ts';
import { queueTells, type Tell } from '../messages/tell.query.ts';
import { noticeText } from '../text/notice.text.ts';
import { ReleaseDesk } from '../release/release-desk.service.ts';
import type { TeamChange } from './assembly.changes.ts';

/** How many people of a set of changes could be told. */
export interface Telling {
  people: number;
  /** People without a usable contact on any channel of the call-up: a coordinator must call them. */
  untold: number;
}

/** Tells people where they stand in the team. */
@Injectable()
export class TeamTeller {
  constructor(private readonly releases: ReleaseDesk, @Inject(ENV) private readonly env: Env) {}

  /** Queues what the changes say, in the caller's transaction; a place that awaits the employer's release is told with the release. */
  async tell(em: EntityManager, callUpId: string, changes: readonly TeamChange[]): Promise<Telling> {
    const waiting = await this.releases.follow(em, callUpId, changes);
    const tellable = changes.filter((change) => change.tell !== null && !waiting.has(change.invitationId));
    if (tellable.length === 0) return { people: 0, untold: 0 };
    const languages = await languagesOf(em, tellable.map((change) => change.invitationId));
    const call = (await readCallUpFacts(em, [callUpId])).get(callUpId)!;
    const lengths = new Map<string, number>();
    const tells = tellable.map((change): Tell => {
      const locale = languages.get(change.invitationId)?.language ?? 'ja';
      const key = `${change.tell} ${change.position} ${locale}`;
      const notice = lengths.has(key) ? null : noticeOf(change.tell!, call, { position: change.position, answerLate: false }, locale);
      if (notice) lengths.set(key, smsSegments(noticeText(notice, identityOf(call, this.env.MUSTER_AUTHORITY), locale)).segments);
      return { invitationId: change.invitationId, purpose: change.tell!, segments: lengths.get(key) ?? 1 };
    });
    await queueTells(em, tells);
    return { people: tells.length, untold: [...languages.values()].filter((person) => !person.reachable).length };
  }
}

/** In which language each person reads, and whether any channel of the call-up reaches him. */
async function languagesOf(em: EntityManager, invitationIds: readonly string[]): Promise<Map<string, { language: Locale; reachable: boolean }>> {
  const rows = await em.query<{ id: string; language: Locale; reachable: boolean }[]>(
    `select i.id, e.message_language as language, exists (
       select from contact t where t.expert_id = e.id and t.opted_out_at is null and t.unreachable_at is null and t.verified_at is not null
         and t.kind = any(select case ch when 'EMAIL' then 'EMAIL' else 'PHONE' end from unnest(c.channels) ch)) as reachable
     from invitation i join expert e on e.id = i.expert_id join call_up c on c.id = i.call_up_id where i.id = any($1::uuid[])`,
    [invitationIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
