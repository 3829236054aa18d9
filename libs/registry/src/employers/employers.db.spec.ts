import type { Actor } from '@muster/identity';
import { Vault } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { actorWith, insertReference } from '../testing/index.ts';
import { registryScene } from '../testing/registry.scene.ts';
import { EmployerContacts } from './employer-contacts.service.ts';
import { Employer, type StandingTermsInput } from './employer.types.ts';
import { Employers } from './employers.service.ts';

let module: TestingModule;
let database: DataSource;
let employers: Employers;
let office: Actor;
let company: string;

const organisation = async (slug: string): Promise<string> => {
  const [row] = await database.query<{ id: string }[]>(
    `insert into organisation (slug, kind, name_ja, name_en, valid_from) values ($1, 'COMPANY', '試験', 'Test', '2020-01-01') returning id`, [slug]);
  return row!.id;
};
const wish = (changed: Partial<StandingTermsInput> = {}): StandingTermsInput => ({
  organisationId: company, validFrom: '2024-04-01', hoursAQuarter: 40, noticeHours: 2, blackout: [{ from: '2024-12-28', until: '2025-01-04' }, { from: '2025-01-03', until: '2025-01-06' }],
  excludedClientIds: [], releaseNeeded: true, answerWithinMinutes: 60, payBasis: 'EMPLOYER_PAYS', liabilityBasis: 'AUTHORITY', ...changed,
});
const inForce = async (day: string): Promise<string | undefined> => {
  const rows = await database.query<{ id: string; hours: number }[]>('select hours_a_quarter as hours from terms_in_force($1, $2)', [company, day]);
  return rows[0] && String(rows[0].hours);
};

beforeAll(async () => {
  module = await registryScene();
  database = module.get(DataSource);
  employers = module.get(Employers);
  await insertReference(database);
  office = actorWith(['ADMINISTRATOR']);
  company = await organisation('terms-company');
});
afterAll(() => module.close());

describe('standing terms', () => {
  it('hold from a day on, and an earlier version stays in force before it', async () => {
    expect(await employers.recordTerms(office, wish())).toBeInstanceOf(Employer);
    await employers.recordTerms(office, wish({ validFrom: '2025-04-01', hoursAQuarter: 80 }));
    await employers.recordTerms(office, wish({ validFrom: '2024-04-01', hoursAQuarter: 60 }));
    expect(await Promise.all(['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01', '2030-01-01'].map(inForce))).toEqual([undefined, '60', '60', '80', '80']);
    const { terms } = (await employers.one(company))!;
    expect(terms.map(({ validFrom, hoursAQuarter, inForce: now }) => [validFrom, hoursAQuarter, now])).toEqual([['2025-04-01', 80, true], ['2024-04-01', 60, false], ['2024-04-01', 40, false]]);
    expect(terms[0]!.blackout).toEqual([{ from: '2024-12-28', until: '2025-01-06' }]);
  });

  it.each(['update standing_terms set notice_hours = 0', 'delete from standing_terms'])('are never overwritten, not even by the owner of the tables: %s', async (sql) => {
    await expect(database.query(sql)).rejects.toThrow('never overwritten');
  });

  it('are refused where they make no sense, and nothing is recorded', async () => {
    const nobody = '0197a3f2-0000-7000-8000-000000000001';
    expect(await employers.recordTerms(office, wish({ organisationId: nobody }))).toMatchObject({ code: 'EMPLOYER_UNKNOWN', field: 'organisationId' });
    expect(await employers.recordTerms(office, wish({ organisationId: 'x' }))).toMatchObject({ code: 'EMPLOYER_UNKNOWN' });
    expect(await employers.recordTerms(office, wish({ excludedClientIds: [nobody] }))).toMatchObject({ code: 'TERMS_INVALID', field: 'excludedClientIds', remedy: expect.any(String) });
    expect(await employers.recordTerms(office, wish({ noticeHours: -1 }))).toMatchObject({ code: 'TERMS_INVALID', field: 'noticeHours' });
    expect((await employers.one(company))!.terms).toHaveLength(3);
    expect([await employers.one(nobody), await employers.one('x')]).toEqual([null, null]);
  });

  it('are shown to an employer’s contact for his own organisations only', async () => {
    const other = await organisation('other-company');
    await employers.recordTerms(office, wish({ organisationId: other }));
    expect((await employers.mine({ ...office, organisationIds: [other] })).map(({ organisationId }) => organisationId)).toEqual([other]);
    expect(await employers.mine({ ...office, organisationIds: [] })).toEqual([]);
  });
});

describe('an employer’s contact', () => {
  it('is kept sealed, and erased when he is none any more', async () => {
    const added = await employers.addContact(office, { organisationId: company, name: ' 承諾 担当 ', email: 'Release@Employer.example', language: 'ja' }) as Employer;
    expect(added.contacts).toMatchObject([{ name: '承諾 担当', email: 'release@employer.example' }]);
    const { id } = added.contacts[0]!;
    const raw = (): Promise<string> => database.query<{ row: string }[]>('select to_jsonb(c)::text as row from organisation_contact c where id = $1', [id]).then((rows) => rows[0]!.row);
    expect(await raw()).not.toMatch(/承諾|release@/);
    const [{ sealed }] = await database.query<[{ sealed: Buffer }]>('select email_sealed as sealed from organisation_contact where id = $1', [id]);
    expect(await module.get(Vault).open({ table: 'organisation_contact', column: 'email_sealed', row: id }, sealed)).toBe('release@employer.example');
    expect(await module.get(EmployerContacts).mailbox(database.manager, id)).toEqual({ email: 'release@employer.example', locale: 'ja' });
    expect(await employers.endContact(office, id)).toMatchObject({ contacts: [] });
    expect(JSON.parse(await raw())).toMatchObject({ name_sealed: null, email_sealed: null });
    expect(await module.get(EmployerContacts).mailbox(database.manager, id)).toBeNull();
    expect(await employers.endContact(office, id)).toMatchObject({ code: 'EMPLOYER_CONTACT_UNKNOWN', field: 'id' });
  });

  it.each([
    ['name', { name: ' ' }], ['email', { email: 'nobody' }], ['language', { language: 'fr' }], ['organisationId', { organisationId: 'x' }],
  ])('is refused with a wrong %s', async (field, wrong) => {
    const input = { organisationId: company, name: '担当', email: 'a@employer.example', language: 'en', ...wrong };
    expect(await employers.addContact(office, input)).toMatchObject({ field, remedy: expect.any(String) });
  });
});
