import type pg from 'pg';
import { everyScreen, type Declared } from '../../support/console-screens.ts';

export type { Declared };

/** What a screen asks for only once somebody has gone on in it. */
const LATER: Readonly<Record<string, readonly string[]>> = { '/incidents/$incidentId/call': ['?step=send'] };

/** Every screen that somebody signs in for, from the console's own declarations: a new one is measured, too. */
export async function declaredScreens(): Promise<Declared[]> {
  const found = (await everyScreen()).filter(({ open }) => !open);
  return found.flatMap((screen) => [screen, ...(LATER[screen.path] ?? []).map((step) => ({ ...screen, path: screen.path + step }))]);
}

/** Rows that stand in an address; `waitingId`: the call-up is one that waits for approval. */
export const RECORDS: Readonly<Record<string, string>> = {
  incidentId: 'select id from incident order by created_at limit 1',
  callUpId: `select id from call_up where state = 'OPEN' order by created_at limit 1`,
  waitingId: `select id from call_up where state = 'AWAITING_APPROVAL' order by created_at limit 1`,
  invitationId: 'select i.id from invitation i join app_user u on u.expert_id = i.expert_id where i.wave > 0 limit 1',
  expertId: `select e.id from expert e where e.status = 'ACTIVE' order by e.id limit 1`,
  teamId: 'select id from team order by id limit 1',
  organisationId: 'select organisation_id as id from affiliation group by 1 order by count(*) desc limit 1',
  exerciseId: 'select id from exercise order by id limit 1',
  appointmentId: 'select id from appointment order by id limit 1',
  planId: 'select id from career_plan order by id limit 1',
  postId: 'select id from post order by id limit 1',
  trackCode: 'select code as id from career_track order by 1 limit 1',
  slotId: 'select id from slot order by id limit 1',
  year: 'select fiscal_year::text as id from snapshot order by fiscal_year limit 1',
  code: 'select code as id from preset order by 1 limit 1',
};

/** Addresses of call-ups that are looked at while they wait. */
const WAITS = /^\/approvals\/|\/edit$/;

/** The address of a screen with a record of the demo's in it; fails for a screen whose records nobody named here. */
export async function addressOf({ path }: Declared, database: pg.Client): Promise<string> {
  let address = path;
  for (const [whole, name] of path.matchAll(/\$(\w+)/g)) {
    const sql = RECORDS[name === 'callUpId' && WAITS.test(path) ? 'waitingId' : name!];
    if (!sql) throw new Error(`no record for ${whole} of ${path}: name one in test/bench/world/screens.ts`);
    const { rows: [row] } = await database.query<{ id: string }>(sql);
    if (!row) throw new Error(`the demo has no record for ${whole} of ${path}`);
    address = address.replace(whole, row.id);
  }
  return address;
}
