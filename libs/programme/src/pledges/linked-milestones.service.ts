import { AuditLog } from '@muster/audit';
import { foldSlots, type SlotEntry } from '@muster/careers';
import { SYSTEM } from '@muster/identity';
import { todayInJapan, type Day } from '@muster/platform';
import { coverageOn, coverageTotal } from '@muster/training';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reach } from './pledge.query.ts';
import type { MilestoneLink } from './pledge.rule.ts';

interface Linked { id: string; linkKind: MilestoneLink; linkId: string; organisationId: string }

/** Sees from the records of slots, posts, courses and exercises which milestones are reached. */
@Injectable()
export class LinkedMilestones {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** Marks what is reached today; how many milestones. */
  async sweep(): Promise<number> {
    return this.database.transaction(async (em) => {
      await em.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', ['programme milestones']);
      const today = await todayInJapan(em);
      const open: Linked[] = await em.query(
        `select m.id, m.link_kind as "linkKind", m.link_id as "linkId", p.organisation_id as "organisationId" from milestone m join pledge p on p.id = m.pledge_id
         where m.reached_on is null and m.link_kind is not null and p.withdrawn_at is null order by m.id`);
      const ids: string[] = [];
      for (const one of open) if (await REACHED[one.linkKind](em, one, today)) ids.push(one.id);
      if (ids.length === 0) return 0;
      await reach(em, ids, today, null);
      await this.audit.append(em, { actor: SYSTEM, action: 'pledge.milestones-seen', subjectType: 'milestone', subjectId: null, detail: { milestones: ids.length } });
      return ids.length;
    });
  }
}

const REACHED: Readonly<Record<MilestoneLink, (em: EntityManager, linked: Linked, today: Day) => Promise<boolean>>> = {
  SLOT: async (em, { linkId }) => {
    const ledger: SlotEntry[] = await em.query('select id, kind, heads, reverses from slot_event where slot_id = $1 order by id', [linkId]);
    const { filled, net } = foldSlots(ledger);
    return net > 0 && filled >= net;
  },
  POST: async (em, { linkId }, today) => (await em.query<unknown[]>(
    `select from post_holding where post_id = $1 and kind <> 'ACTING' and from_on <= $2::date and coalesce(until_on >= $2::date, true)`, [linkId, today])).length > 0,
  COURSE: async (em, { linkId, organisationId }, today) => {
    const { attended, people, leftOut } = coverageTotal(await coverageOn(em, linkId, today, [organisationId]));
    return people > 0 && leftOut === 0 && attended === people;
  },
  EXERCISE: async (em, { linkId }) => (await em.query<unknown[]>(`select from exercise where id = $1 and state = 'HELD'`, [linkId])).length > 0,
};
