import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlatformModule } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { NotAnExpert, RegistryGraphqlModule } from '@muster/registry';
import { actorWith, insertExpert, insertReference } from '@muster/registry/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { AvailabilityModule } from '../availability.module.ts';
import { BadCapacity } from '../availability.refusals.ts';
import { fiscalQuarter, nextQuarter } from '../fiscal/fiscal-quarter.rule.ts';
import { Capacities } from './capacities.service.ts';
import { hoursOffered, hoursServedSql } from './capacity.query.ts';
import { hoursServed } from './hours-served.rule.ts';

describe('hours a quarter', () => {
  let module: TestingModule;
  let database: DataSource;
  let capacities: Capacities;
  let expertId: string;
  const me = () => actorWith(['EXPERT'], { expertId });

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AvailabilityModule, RegistryGraphqlModule],
    }).compile();
    await module.init();
    database = module.get(DataSource);
    capacities = module.get(Capacities);
    await insertReference(database);
    expertId = await insertExpert(database);
  });
  afterAll(() => module.close());

  const offered = async (at: Date): Promise<number | null> => {
    const [row]: { hours: number | null }[] = await database.query(`select ${hoursOffered('$1::uuid', '$2::timestamptz')} as hours`, [expertId, at]);
    return row!.hours;
  };

  it('hold from a quarter on, and change nothing of those before', async () => {
    const [row]: { now: Date }[] = await database.query('select muster_now() as now');
    const current = fiscalQuarter(row!.now);
    expect(await capacities.mine(me())).toMatchObject({ quarters: [{ ...current, hours: null, usedHours: null, leftHours: null }, { ...nextQuarter(current), hours: null }] });
    await capacities.set(me(), 40, false);
    expect(await capacities.set(me(), 0, true)).toMatchObject({ quarters: [{ hours: 40 }, { hours: 0 }] });
    expect(await offered(new Date(current.from.getTime() - 1))).toBeNull();
    expect(await offered(current.from)).toBe(40);
    expect(await offered(new Date(current.until.getTime() - 1))).toBe(40);
    expect(await offered(current.until)).toBe(0);
    expect(await capacities.set(me(), null, true)).toMatchObject({ quarters: [{ hours: 40 }, { hours: null }] });
  });

  it.each([-1, 2209])('refuse %i hours', async (hours) => {
    const refusal = await capacities.set(me(), hours, false);
    expect(refusal).toBeInstanceOf(BadCapacity);
    expect(refusal).toMatchObject({ code: 'BAD_CAPACITY', field: 'hours', remedy: expect.any(String) });
  });

  it('are of experts only', async () => {
    expect(await capacities.set(actorWith(['COORDINATOR']), 8, false)).toBeInstanceOf(NotAnExpert);
    expect(await capacities.mine(actorWith(['COORDINATOR']))).toEqual({ quarters: [] });
  });

  it('are used up as the rule says: eight hours a day at most, days by Japan’s clock', async () => {
    const begin = new Date('2026-03-29T22:30:00+09:00').getTime(); // the fiscal year ends within
    const span = fc.tuple(fc.integer({ min: 0, max: 20 * 24 }), fc.integer({ min: 1, max: 6 * 24 }))
      .map(([from, hours]) => ({ from: new Date(begin + from * 3_600_000), until: new Date(begin + (from + hours) * 3_600_000) }));
    await fc.assert(fc.asyncProperty(fc.array(span, { maxLength: 4 }), async (spans) => {
      const values = spans.length ? `values ${spans.map(({ from, until }) => `(tstzrange('${from.toISOString()}', '${until.toISOString()}'))`).join(', ')}` : 'select null::tstzrange where false';
      for (const { from, until } of [fiscalQuarter(new Date(begin)), fiscalQuarter(new Date('2026-04-01T00:00:00+09:00'))]) {
        const [row]: { used: number }[] = await database.query(
          `select ${hoursServedSql(`select * from (${values}) as given(during)`, '$1::timestamptz', '$2::timestamptz')} as used`, [from, until]);
        expect(row!.used).toBeCloseTo(hoursServed(spans, from, until), 6);
      }
    }), { numRuns: 60 });
  });

  it('count a day once where assignments overlap', () => {
    const day = { from: new Date('2026-04-01T00:00:00+09:00'), until: new Date('2026-04-02T00:00:00+09:00') };
    const morning = { from: new Date('2026-04-01T09:00:00+09:00'), until: new Date('2026-04-01T12:00:00+09:00') };
    const quarter = fiscalQuarter(day.from);
    expect(hoursServed([day, morning], quarter.from, quarter.until)).toBe(8);
    expect(hoursServed([morning], quarter.from, quarter.until)).toBe(3);
    expect(hoursServed([{ from: day.from, until: new Date('2026-04-15T00:00:00+09:00') }], quarter.from, quarter.until)).toBe(14 * 8);
  });
});
