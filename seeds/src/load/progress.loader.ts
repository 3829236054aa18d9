import { fiscalYear, fiscalYearOf, TODAY } from '@muster/platform';
import type { ClientBase } from 'pg';
import { DEMO_BODIES } from '../careers/demo-bodies.ts';
import { DEMO_TARGETS, TARGET_BASIS } from '../progress/demo-targets.ts';
import { drawPledges, type DemoPledge, type PledgeBody } from '../progress/pledge.draw.ts';
import { namedId } from '../random/demo-id.ts';
import { dayOf } from '../roster/days.ts';
import { databaseNow } from './careers.facts.ts';
import type { Cell } from './copy-text.ts';
import { copyRows } from './copy.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import { inTransaction } from './transaction.ts';

const TIME = 'T03:00:00Z';
const EMAIL = 'hr-central@demo.example';
const BY = namedId('user', EMAIL);
const NAME = DEMO_STAFF.find(({ email }) => email === EMAIL)!.displayName;

/** Gives the progress board targets by tier and pledges with milestones, in one transaction; how many pledges. A database that has pledges is left alone. Needs careers and training. */
export async function seedPledges(client: ClientBase, { seed, now }: { seed: number; now?: Date }): Promise<number> {
  return inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed pledges'))`);
    if ((await client.query('select from pledge limit 1')).rowCount) return 0;
    const today = dayOf(now ?? await databaseNow(client));
    const pledges = drawPledges(seed, today, await bodies(client, fiscalYearOf(today)));
    const { until } = fiscalYear(fiscalYearOf(today));
    await copyRows(client, { table: 'target', columns: ['indicator_code', 'tier', 'value', 'due_on', 'basis', 'by_user'] }, DEMO_TARGETS.map((t): Cell[] => [t.indicator, t.tier, t.value, until, TARGET_BASIS, BY]));
    await copyPledges(client, pledges);
    return pledges.length;
  });
}

/** The bodies with what their milestones can point to. */
async function bodies(client: ClientBase, year: number): Promise<PledgeBody[]> {
  const { rows } = await client.query<{ organisationId: string; SLOT: string | null; POST: string | null; COURSE: string | null; EXERCISE: string | null }>(
    `select o.id as "organisationId",
       (select v.slot_id from slot_event v where v.organisation_id = o.id and v.fiscal_year = $2 and v.slot_id is not null group by 1
         having sum(v.heads) filter (where v.kind = 'GRANTED') > coalesce(sum(v.heads) filter (where v.kind = 'FILLED'), 0) order by 1 limit 1) as "SLOT",
       (select p.id from post p where p.organisation_id = o.id and p.security_management and p.abolished_on is null
          and not exists (select from post_holding h where h.post_id = p.id and h.kind <> 'ACTING' and coalesce(h.until_on >= ${TODAY}, true)) order by p.id limit 1) as "POST",
       (select c.id from course c where c.code = 'D-BASIC') as "COURSE",
       (select x.id from exercise x where x.state = 'PLANNED' and x.from_on > ${TODAY} order by x.from_on, x.id limit 1) as "EXERCISE"
     from organisation o where o.slug = any($1::text[]) order by array_position($1::text[], o.slug)`, [DEMO_BODIES.map(({ slug }) => slug), year]);
  return rows.map(({ organisationId, ...links }) => ({ organisationId, links: Object.fromEntries(Object.entries(links).filter(([, id]) => id !== null)) }));
}

async function copyPledges(client: ClientBase, pledges: readonly DemoPledge[]): Promise<void> {
  const columns = ['id', 'organisation_id', 'indicator_code', 'value', 'due_on', 'words', 'by_user', 'by_name', 'at'];
  await copyRows(client, { table: 'pledge', columns }, pledges.map((p): Cell[] => [p.id, p.organisationId, p.indicator, p.value, p.dueOn, p.words, BY, NAME, p.madeOn + TIME]));
  await copyRows(client, { table: 'milestone', columns: ['id', 'pledge_id', 'words', 'due_on', 'link_kind', 'link_id', 'reached_on', 'reached_by'] }, pledges.flatMap((p) => p.milestones.map((m): Cell[] => [
    m.id, p.id, m.words, m.dueOn, m.link?.kind ?? null, m.link?.id ?? null, m.reachedOn, m.reachedOn === null ? null : BY,
  ])));
}
