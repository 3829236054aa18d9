import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformModule } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { ExpertSearch, NotAnExpert, RegistryGraphqlModule } from '@muster/registry';
import { actorWith, insertExpert, insertReference } from '@muster/registry/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AvailabilityModule } from '../availability.module.ts';
import { BadPattern } from '../availability.refusals.ts';
import { Availability, type AvailabilityInput } from '../availability.types.ts';
import { OwnAvailability } from './own-availability.service.ts';

const OFFICE: AvailabilityInput = {
  week: [{ day: 'MONDAY', from: '09:00', until: '18:00' }], quiet: [{ from: '23:00', until: '06:00' }], wakeSeverity: 3,
};

describe('OwnAvailability', () => {
  let module: TestingModule;
  let own: OwnAvailability;
  let expertId: string;
  const me = () => actorWith(['EXPERT'], { expertId });

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AvailabilityModule, RegistryGraphqlModule],
    }).compile();
    await module.init();
    own = module.get(OwnAvailability);
    await insertReference(module.get(DataSource));
  });
  beforeEach(async () => {
    expertId = await insertExpert(module.get(DataSource));
  });
  afterAll(() => module.close());

  it('keeps what an expert says, and replaces it', async () => {
    expect(await own.mine(me())).toBeNull();
    const said = await own.set(me(), { ...OFFICE, week: [...OFFICE.week, { day: 'SUNDAY', from: '22:00', until: '06:00' }] });
    expect(said).toBeInstanceOf(Availability);
    expect(said).toMatchObject({
      week: [
        { day: 'MONDAY', from: '00:00', until: '06:00' }, { day: 'MONDAY', from: '09:00', until: '18:00' }, { day: 'SUNDAY', from: '22:00', until: '00:00' },
      ],
      quiet: [{ from: '23:00', until: '06:00' }], wakeSeverity: 3, exceptions: [],
    });
    await own.set(me(), { week: [], quiet: [], wakeSeverity: 5 });
    expect(await own.mine(me())).toEqual(new Availability({ week: [], quiet: [], wakeSeverity: 5, exceptions: [] }));
  });

  it('replaces exceptions only when they are given, and never those that are over', async () => {
    const database = module.get(DataSource);
    const [clock] = (await database.query(`select muster_now() + '1 hour' as soon, muster_now() + '2 hours' as later`)) as { soon: Date; later: Date }[];
    await own.set(me(), { ...OFFICE, exceptions: [{ from: clock!.soon, until: clock!.later, available: false, note: '通院' }] });
    expect(await own.set(me(), OFFICE)).toMatchObject({ exceptions: [{ from: clock!.soon, until: clock!.later, available: false, note: '通院' }] });
    await advance(database, '3 hours');
    expect(await own.set(me(), { ...OFFICE, exceptions: [] })).toMatchObject({ exceptions: [] });
    expect(await database.query('select count(*)::int as kept from availability_exception where expert_id = $1', [expertId])).toEqual([{ kept: 1 }]);
  });

  it.each<[string, Partial<AvailabilityInput>]>([
    ['week[0].until', { week: [{ day: 'MONDAY', from: '09:00', until: '25:00' }] }],
    ['quiet[0].from', { quiet: [{ from: 'x', until: '06:00' }] }],
    ['wakeSeverity', { wakeSeverity: 6 }],
    ['exceptions[0].until', { exceptions: [{ from: new Date(0), until: new Date(0), available: true }] }],
  ])('refuses a bad %s and changes nothing', async (field, parts) => {
    await own.set(me(), OFFICE);
    const before = await own.mine(me());
    const refusal = await own.set(me(), { ...OFFICE, ...parts });
    expect(refusal).toBeInstanceOf(BadPattern);
    expect(refusal).toMatchObject({ code: 'BAD_PATTERN', field, remedy: expect.any(String) });
    expect(await own.mine(me())).toEqual(before);
  });

  it('refuses whoever is no expert', async () => {
    const staff = actorWith(['COORDINATOR']);
    expect(await own.set(staff, OFFICE)).toBeInstanceOf(NotAnExpert);
    expect(await own.mine(staff)).toBeNull();
  });

  it('lets the search find who is free', async () => {
    await own.set(me(), OFFICE);
    const search = module.get(ExpertSearch);
    const at = async (from: string, until?: string): Promise<boolean> => {
      const time = { from: new Date(from), until: until ? new Date(until) : null };
      const { nodes } = await search.page(actorWith(['COORDINATOR']), { availableAt: time }, { first: 200 });
      return nodes.some((expert) => expert.id === expertId);
    };
    expect(await at('2026-08-10T09:00:00+09:00')).toBe(true);
    expect(await at('2026-08-10T18:00:00+09:00')).toBe(false);
    expect(await at('2026-08-10T09:00:00+09:00', '2026-08-10T18:00:00+09:00')).toBe(true);
    expect(await at('2026-08-10T09:00:00+09:00', '2026-08-10T18:01:00+09:00')).toBe(false);
  });
});
