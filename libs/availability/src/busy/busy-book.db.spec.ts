import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformModule } from '@muster/platform';
import { advance, testEnv } from '@muster/platform/testing';
import { NotAnExpert, RegistryGraphqlModule } from '@muster/registry';
import { actorWith, insertExpert, insertReference } from '@muster/registry/testing';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AvailabilityModule } from '../availability.module.ts';
import { BadCalendar } from '../availability.refusals.ts';
import { BusyBook } from './busy-book.service.ts';

describe('BusyBook', () => {
  let module: TestingModule;
  let database: DataSource;
  let busy: BusyBook;
  let expertId: string;
  const me = () => actorWith(['EXPERT'], { expertId });
  const AN_HOUR = 3_600_000;
  const calendar = (...hours: number[]): string => {
    const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    const events = hours.map((hour) => begin + hour * AN_HOUR).flatMap((at) => ['BEGIN:VEVENT', `UID:${at}`, `DTSTART:${stamp(at)}`, `DTEND:${stamp(at + AN_HOUR)}`, 'END:VEVENT']);
    return ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
  };
  let begin: number;

  beforeAll(async () => {
    module = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AvailabilityModule, RegistryGraphqlModule],
    }).compile();
    await module.init();
    database = module.get(DataSource);
    busy = module.get(BusyBook);
    await insertReference(database);
  });
  beforeEach(async () => {
    expertId = await insertExpert(database);
    const [row]: { now: Date }[] = await database.query('select muster_now() as now');
    begin = Math.ceil(row!.now.getTime() / AN_HOUR) * AN_HOUR;
  });
  afterAll(() => module.close());

  it('keeps the last calendar’s times, merged, and shows those that are not over', async () => {
    await busy.import(me(), calendar(1, 5));
    expect(await busy.import(me(), calendar(2, 3, 30))).toMatchObject({
      unread: 0, busy: { total: 2, importedAt: expect.any(Date), spans: [{ from: new Date(begin + 2 * AN_HOUR), until: new Date(begin + 4 * AN_HOUR) }, { from: new Date(begin + 30 * AN_HOUR) }] },
    });
    await advance(database, '8 hours');
    expect(await busy.mine(me())).toMatchObject({ total: 1, spans: [{ from: new Date(begin + 30 * AN_HOUR) }] });
  });

  it('takes two uploads at once one after the other', async () => {
    await Promise.all([busy.import(me(), calendar(1, 2, 9)), busy.import(me(), calendar(1, 2, 3))]);
    const { spans } = await busy.mine(me());
    expect([1, 2]).toContain(spans.length);
    expect(spans[0]!.from).toEqual(new Date(begin + AN_HOUR));
  });

  it('forgets on demand, and tells whether there was anything', async () => {
    await busy.import(me(), calendar(1));
    expect([await busy.forget(me()), await busy.forget(me())]).toEqual([true, false]);
    expect(await busy.mine(me())).toEqual({ importedAt: null, total: 0, spans: [] });
  });

  it('keeps what stands when a calendar cannot be read', async () => {
    await busy.import(me(), calendar(1));
    expect(await busy.import(me(), 'BEGIN:VCALENDAR')).toBeInstanceOf(BadCalendar);
    expect(await busy.mine(me())).toMatchObject({ total: 1 });
  });

  it('writes counts into the record, and no times', async () => {
    await busy.import(me(), calendar(1, 5));
    const rows: unknown = await database.query(`select action, detail from audit_entry where subject_id = $1 order by seq`, [expertId]);
    expect(rows).toEqual([{ action: 'availability.busy-import', detail: { spans: 2, unread: 0 } }]);
  });

  it('takes twenty uploads an hour of one expert, and tells the next when to come back', async () => {
    for (let upload = 0; upload < 20; upload += 1) expect(await busy.import(me(), calendar())).not.toBeInstanceOf(BadCalendar);
    expect(await busy.import(me(), calendar())).toMatchObject({ code: 'BAD_CALENDAR', field: 'ics', remedy: expect.stringMatching(/1時間|an hour/) });
  });

  it('is of experts only', async () => {
    expect(await busy.import(actorWith(['COORDINATOR']), calendar(1))).toBeInstanceOf(NotAnExpert);
    expect([await busy.forget(actorWith(['COORDINATOR'])), (await busy.mine(actorWith(['COORDINATOR']))).total]).toEqual([false, 0]);
  });
});
