import { readSheet } from '@muster/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { reportAt } from './write-report.ts';

const url = process.env.DATABASE_URL!;
let database: DataSource;

beforeAll(async () => {
  database = await new DataSource({ type: 'postgres', url }).initialize();
  await database.query(`with o as (insert into organisation (slug, kind, name_ja, name_en, valid_from) values ('m', 'MINISTRY', '甲省', 'Ministry A', '2001-01-06') returning id),
    s as (insert into slot (organisation_id, fiscal_year, title_ja, title_en, rank) select id, 2025, '枠', 'Slot', 'STAFF' from o returning id, organisation_id)
    insert into slot_event (slot_id, organisation_id, fiscal_year, kind, heads, on_day) select s.id, s.organisation_id, 2025, e.kind, e.heads, '2025-05-01'
    from s, (values ('REQUESTED', 3), ('ASSESSED', 3), ('GRANTED', 2), ('ABOLISHED', 1)) as e(kind, heads)`);
});
afterAll(() => database.destroy());

describe('muster report', () => {
  it('writes a file with the figures, their definitions, source and day', async () => {
    const { name, bytes } = await reportAt(url, 'slots', { format: 'xlsx', fiscalYear: 2025, language: 'en' });
    expect(name).toBe('slots-2026-03-31.xlsx');
    const read = readSheet(bytes);
    const rows = read.ok ? read.sheet.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(rows[1]).toEqual(['Ministry A', '2025', '3', '3', '2', '0', '0', '1', '1', '1']);
    expect(rows.flat()).toEqual(expect.arrayContaining(['Granted less abolished', 'As of', '2026-03-31', expect.stringContaining('ledger of hiring slots')]));
  });

  it('says which reports there are, and which days can be asked for', async () => {
    expect(() => reportAt(url, 'weather', { format: 'csv' })).toThrow('slots, posts, vacancy, candidates, appointments, ends, declined, plans');
    await expect(reportAt(url, 'posts', { format: 'pdf', fiscalYear: 2025, on: '2024-01-01', language: 'en' })).rejects.toThrow('from 2025-04-01 to 2026-03-31');
  });
});
