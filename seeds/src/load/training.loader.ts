import { clientKeyTable, Vault, type KeySettings, type LoadedKeys } from '@muster/platform';
import type { ClientBase } from 'pg';
import { DEMO_BODIES } from '../careers/demo-bodies.ts';
import { namedId } from '../random/demo-id.ts';
import { dayOf } from '../roster/days.ts';
import { DEMO_COURSES, drawStaff, LAYERS } from '../training/course.draw.ts';
import { demoProgrammes, drawExercises } from '../training/exercise.draw.ts';
import type { DemoExercise, DemoStaff } from '../training/training.types.ts';
import { databaseNow, organisationIds, type OrganisationIds } from './careers.facts.ts';
import type { Cell } from './copy-text.ts';
import { copyRows } from './copy.ts';
import { DEMO_STAFF } from './demo-staff.ts';
import { inTransaction } from './transaction.ts';

export interface SeedTrainingOptions {
  seed: number;
  /** The installation's keys, under which findings are sealed. */
  keys: KeySettings;
  /** The database's muster_now() when absent. */
  now?: Date;
}

/** What was loaded; everything 0 when courses were there already. */
export interface SeedTrainingResult {
  staff: number;
  exercises: number;
}

const HEADCOUNT_SOURCE = '人事統計(デモ)';

/** Gives a demo courses with coverage, twelve exercises and two event programmes, in one transaction. A database that has courses is left alone. */
export async function seedTraining(client: ClientBase, { seed, keys, now }: SeedTrainingOptions): Promise<SeedTrainingResult> {
  const loaded = await new Vault(clientKeyTable(client), keys).loaded();
  return inTransaction(client, async () => {
    await client.query(`select pg_advisory_xact_lock(hashtext('muster seed training'))`);
    if ((await client.query('select from course limit 1')).rowCount) return { staff: 0, exercises: 0 };
    const today = dayOf(now ?? await databaseNow(client));
    const id = await organisationIds(client);
    const [staff, exercises] = [drawStaff(seed, today), drawExercises(seed, today, await participants(client))];
    await copyCourses(client, staff, today, id);
    await copyExercises(client, exercises, today, id, loaded);
    return { staff: staff.length, exercises: exercises.length };
  });
}

async function copyCourses(client: ClientBase, staff: readonly DemoStaff[], today: string, id: OrganisationIds): Promise<void> {
  await copyRows(client, { table: 'course', columns: ['id', 'code', 'title_ja', 'title_en', 'layers', 'counts_months', 'for_the_post', 'valid_from'] },
    DEMO_COURSES.map((c): Cell[] => [c.id, c.code, c.titleJa, c.titleEn, `{${c.layers.join()}}`, c.countsMonths, c.forThePost, '2020-04-01']));
  await copyRows(client, { table: 'staff', columns: ['id', 'organisation_id', 'number'] }, staff.map((s): Cell[] => [s.id, id(s.body), s.number]));
  await copyRows(client, { table: 'staff_term', columns: ['id', 'staff_id', 'layer', 'from_on'] }, staff.map((s): Cell[] => [s.termId, s.id, s.layer, s.fromOn]));
  await copyRows(client, { table: 'attendance', columns: ['id', 'course_id', 'staff_id', 'attended_on', 'source'] },
    staff.flatMap((s) => s.attended.map((a): Cell[] => [a.id, a.courseId, s.id, a.on, 'IMPORT'])));
  await copyRows(client, { table: 'headcount', columns: ['organisation_id', 'layer', 'from_on', 'people', 'source'] },
    DEMO_BODIES.flatMap(({ slug, validFrom }) => Object.entries(LAYERS).map(([layer, { people }]): Cell[] =>
      [id(slug), layer, [validFrom, `${Number(today.slice(0, 4)) - 3}-04-01`].sort()[1]!, people, HEADCOUNT_SOURCE])));
}

async function copyExercises(client: ClientBase, exercises: readonly DemoExercise[], today: string, id: OrganisationIds, keys: LoadedKeys): Promise<void> {
  await copyRows(client, { table: 'event_programme', columns: ['id', 'code', 'name_ja', 'name_en', 'organisation_id', 'begins_on', 'ends_on'] },
    demoProgrammes(today).map((p): Cell[] => [p.id, p.code, p.nameJa, p.nameEn, id('nco'), p.beginsOn, p.endsOn]));
  const columns = ['id', 'kind', 'title_ja', 'title_en', 'organisation_id', 'language', 'partners', 'from_on', 'until_on', 'state', 'programme_id', 'ordinal'];
  await copyRows(client, { table: 'exercise', columns },
    exercises.map((e): Cell[] => [e.id, e.kind, e.titleJa, e.titleEn, id('nco'), e.language, `{${e.partners.join()}}`, e.fromOn, e.untilOn, e.state, e.programmeId, e.ordinal]));
  await copyRows(client, { table: 'exercise_skill', columns: ['exercise_id', 'work_role_id'] }, exercises.flatMap((e) => e.roles.map((role): Cell[] => [e.id, role])));
  await copyRows(client, { table: 'exercise_credential', columns: ['exercise_id', 'credential_code'] }, exercises.map((e): Cell[] => [e.id, 'RISS']));
  await copyRows(client, { table: 'seat_event', columns: ['id', 'exercise_id', 'segment', 'kind', 'organisation_id', 'seats'] },
    exercises.flatMap((e) => e.seats.map((s): Cell[] => [s.id, e.id, s.segment, s.kind, s.body === null ? null : id(s.body), s.seats])));
  await copyRows(client, { table: 'exercise_part', columns: ['id', 'exercise_id', 'expert_id', 'work_role_id', 'result'] },
    exercises.flatMap((e) => e.parts.map((p): Cell[] => [p.id, e.id, p.expertId, p.workRoleId, p.result])));
  await copyFindings(client, exercises, id, keys);
}

async function copyFindings(client: ClientBase, exercises: readonly DemoExercise[], id: OrganisationIds, keys: LoadedKeys): Promise<void> {
  const { email, displayName } = DEMO_STAFF[0]!;
  const by = namedId('user', email);
  const seal = (table: string, column: string, row: string, text: string): Buffer => keys.seal({ table, column, row }, text);
  const findings = exercises.flatMap((e) => e.findings.map((finding) => ({ exerciseId: e.id, ...finding })));
  await copyRows(client, { table: 'finding', columns: ['id', 'exercise_id', 'number', 'organisation_id', 'due_on', 'text_sealed', 'by_user', 'by_name'] },
    findings.map((f): Cell[] => [f.id, f.exerciseId, f.number, id(f.body), f.dueOn, seal('finding', 'text_sealed', f.id, f.text), by, displayName]));
  await copyRows(client, { table: 'finding_move', columns: ['id', 'finding_id', 'act', 'reason_sealed', 'by_user', 'by_name'] },
    findings.flatMap((f) => (f.mendedId === null ? [] : [[f.mendedId, f.id, 'MENDED', seal('finding_move', 'reason_sealed', f.mendedId, '手順を改訂し、次回で確認した。'), by, displayName] as Cell[]])));
}

/** Who may take part in exercises: first those who hold a post of security. */
async function participants(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select e.id from expert e where e.status = 'ACTIVE' and e.paused_at is null
     order by exists (select from post_holding h join post p on p.id = h.post_id where h.expert_id = e.id and h.until_on is null and p.security_management) desc, e.id desc limit 480`);
  return rows.map(({ id }) => id);
}
