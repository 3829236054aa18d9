import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformModule } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { NotAnExpert, RegistryGraphqlModule } from '@muster/registry';
import { actorWith, insertExpert, insertReference } from '@muster/registry/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { AvailabilityModule } from '../availability.module.ts';
import { freeThroughout } from '../availability.query.ts';
import { BadDutyWeek } from '../availability.refusals.ts';
import { OwnAvailability } from '../own/own-availability.service.ts';
import { DutyWeeks } from './duty-weeks.service.ts';

describe('DutyWeeks', () => {
  let module: TestingModule;
  let database: DataSource;
  let duty: DutyWeeks;
  let expertId: string;
  let monday: DateTime;
  const me = () => actorWith(['EXPERT'], { expertId });
  const write = (day: DateTime): string => day.toFormat('yyyy-MM-dd');

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AvailabilityModule, RegistryGraphqlModule],
    }).compile();
    await module.init();
    database = module.get(DataSource);
    duty = module.get(DutyWeeks);
    await insertReference(database);
  });
  beforeEach(async () => {
    expertId = await insertExpert(database);
    const [row]: { now: Date }[] = await database.query('select muster_now() as now');
    monday = DateTime.fromJSDate(row!.now, { zone: 'Asia/Tokyo' }).startOf('week').plus({ weeks: 1 });
  });
  afterAll(() => module.close());

  it('keeps weeks in order, replaces those that are not over, and keeps those that are', async () => {
    await duty.set(me(), [{ monday: write(monday.plus({ weeks: 1 })), wakeSeverity: 2 }, { monday: write(monday), wakeSeverity: 0 }]);
    expect((await duty.mine(me())).weeks).toEqual([
      { monday: write(monday), from: monday.toJSDate(), until: monday.plus({ weeks: 1 }).toJSDate(), wakeSeverity: 0 },
      expect.objectContaining({ monday: write(monday.plus({ weeks: 1 })), wakeSeverity: 2 }),
    ]);
    await advance(database, '14 days');
    expect(await duty.set(me(), [])).toEqual({ weeks: [] });
    expect(await database.query(`select count(*)::int as kept from availability_exception where expert_id = $1 and kind = 'DUTY'`, [expertId])).toEqual([{ kept: 1 }]);
  });

  it('frees its every hour, Monday 00:00 to Monday 00:00, for who told an empty week', async () => {
    await module.get(OwnAvailability).set(me(), { week: [], quiet: [], wakeSeverity: 3 });
    await duty.set(me(), [{ monday: write(monday), wakeSeverity: 0 }]);
    const free = async (from: DateTime, until: DateTime): Promise<boolean> => {
      const [row]: { free: boolean }[] = await database.query(`select ${freeThroughout('$1::uuid', '$2::timestamptz', '$3::timestamptz')} as free`, [expertId, from.toJSDate(), until.toJSDate()]);
      return row!.free;
    };
    const next = monday.plus({ weeks: 1 });
    expect(await free(monday, next)).toBe(true);
    expect(await free(monday.minus({ minutes: 1 }), next)).toBe(false);
    expect(await free(monday, next.plus({ minutes: 1 }))).toBe(false);
  });

  it('is no exception that the form for exceptions shows or takes away', async () => {
    await duty.set(me(), [{ monday: write(monday), wakeSeverity: 0 }]);
    const own = module.get(OwnAvailability);
    expect(await own.set(me(), { week: [], quiet: [], wakeSeverity: 3, exceptions: [] })).toMatchObject({ exceptions: [] });
    expect((await duty.mine(me())).weeks).toHaveLength(1);
  });

  it('refuses what is no week, and changes nothing', async () => {
    await duty.set(me(), [{ monday: write(monday), wakeSeverity: 0 }]);
    const refusal = await duty.set(me(), [{ monday: write(monday.plus({ days: 2 })), wakeSeverity: 0 }]);
    expect(refusal).toBeInstanceOf(BadDutyWeek);
    expect(refusal).toMatchObject({ field: 'weeks[0].monday', remedy: expect.stringContaining(write(monday)) });
    expect((await duty.mine(me())).weeks).toHaveLength(1);
    expect(await duty.set(actorWith(['HR']), [])).toBeInstanceOf(NotAnExpert);
  });

  it('holds in the table too: no half weeks, no weeks from Tuesday', async () => {
    const insert = (from: DateTime, until: DateTime): Promise<unknown> => database.query(
      `insert into availability_exception (expert_id, during, available, kind, wake_severity) values ($1, tstzrange($2, $3), true, 'DUTY', 0)`, [expertId, from.toJSDate(), until.toJSDate()]);
    await expect(insert(monday, monday.plus({ days: 6 }))).rejects.toThrow(/duty_week_whole/);
    await expect(insert(monday.plus({ days: 1 }), monday.plus({ days: 8 }))).rejects.toThrow(/duty_week_whole/);
  });
});
