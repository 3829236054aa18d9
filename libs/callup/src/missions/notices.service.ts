import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { smsSegments } from '@muster/notify';
import { ENV, EventBus, newId, Vault, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { lockCallUp } from '../assembly/assembly.query.ts';
import { CALL_UP_PROBLEMS } from '../control/call-up.problems.ts';
import { noteOnTimeline } from '../control/timeline.query.ts';
import { readCallUpFacts } from '../messages/call-up-facts.query.ts';
import { identityOf } from '../messages/message.text.ts';
import { queueTells } from '../messages/tell.query.ts';
import type { RuleProblem } from '../rules.types.ts';
import { noticeText } from '../text/notice.text.ts';
import type { CallUpIdentity } from '../text/text.identity.ts';
import { keepNotice, noticeByKey, noticePeople, noticesOf, type NoticeAudience, type NoticeRow } from './notice.query.ts';
import { noticeProblems, type BothTexts } from './mission-text.rule.ts';
import { openTexts, sealTexts } from './mission.seal.ts';
import { MISSION_PROBLEMS, missionProblem } from './mission.problems.ts';

/** A notice to be sent; the same key sends it once. */
export interface NewNotice extends BothTexts {
  callUpId: string;
  audience: NoticeAudience;
  key: string;
}

/** A notice with its words. */
export type OpenNotice = Omit<NoticeRow, 'textJaSealed' | 'textEnSealed'> & BothTexts;

/** What came of it: the notice, or every problem for which nothing was sent. */
export type Sending = { ok: true; value: OpenNotice } | { ok: false; problems: [RuleProblem, ...RuleProblem[]] };

/** Tells people of a call-up something in the coordinator's own words, on the call-up's channels and with its authenticity code. */
@Injectable()
export class Notices {
  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly audit: AuditLog,
    private readonly events: EventBus, @Inject(ENV) private readonly env: Env,
  ) {}

  /** Writes the notice and every message of it in one transaction. */
  async send(actor: Actor, input: NewNotice): Promise<Sending> {
    const keys = await this.vault.loaded();
    return this.database.transaction(async (em): Promise<Sending> => {
      const call = await lockCallUp(em, input.callUpId);
      if (!call) return { ok: false, problems: [CALL_UP_PROBLEMS.unknown] };
      const earlier = await noticeByKey(em, actor.userId!, input.key);
      if (earlier) return this.repeated(earlier, input);
      const identity = identityOf((await readCallUpFacts(em, [call.id])).get(call.id)!, this.env.MUSTER_AUTHORITY);
      const closed = missionProblem(call.state);
      const [problem, ...more] = closed ? [closed] : noticeProblems(input, identity);
      if (problem) return { ok: false, problems: [problem, ...more] };
      const people = await noticePeople(em, call.id, input.audience);
      if (people.length === 0) return { ok: false, problems: [MISSION_PROBLEMS.nobody] };
      const id = newId();
      const row = await keepNotice(em, { id, callUpId: call.id, audience: input.audience, key: input.key, people: people.length, sentBy: actor.userId!, ...sealTexts(keys, 'call_up_notice', id, input) });
      await this.queue(em, row.number, people, input, identity);
      await this.audit.append(em, { actor, action: 'callup.notice', subjectType: 'call_up', subjectId: call.id, detail: { noticeId: id, number: row.number, audience: row.audience, people: row.people } });
      await noteOnTimeline(em, call.id, 'NOTICE_SENT', { number: row.number, people: row.people }, actor.userId);
      await this.events.publish(em, { topic: 'callup', id: call.id, change: 'notice' });
      return { ok: true, value: await this.opened(row) };
    });
  }

  /** The notices of a call-up, the newest first. */
  async all(callUpId: string): Promise<OpenNotice[]> {
    return Promise.all((await noticesOf(this.database, callUpId)).map((row) => this.opened(row)));
  }

  private async repeated(earlier: NoticeRow, input: NewNotice): Promise<Sending> {
    const sent = await this.opened(earlier);
    const same = sent.callUpId === input.callUpId && sent.audience === input.audience && sent.textJa === input.textJa.trim() && sent.textEn === input.textEn.trim();
    return same ? { ok: true, value: sent } : { ok: false, problems: [MISSION_PROBLEMS.keyUsed] };
  }

  private async queue(em: EntityManager, number: number, people: readonly { id: string; language: Locale }[], { textJa, textEn }: BothTexts, identity: CallUpIdentity): Promise<void> {
    const segments = (locale: Locale): number => smsSegments(noticeText({ kind: 'NOTICE', text: { ja: textJa.trim(), en: textEn.trim() } }, identity, locale)).segments;
    const lengths = { ja: segments('ja'), en: segments('en') };
    await queueTells(em, people.map(({ id, language }) => ({ invitationId: id, purpose: 'NOTICE', segments: lengths[language], number })));
  }

  private async opened({ textJaSealed, textEnSealed, ...row }: NoticeRow): Promise<OpenNotice> {
    return { ...row, ...await openTexts(this.vault, 'call_up_notice', row.id, { textJaSealed, textEnSealed }) };
  }
}
