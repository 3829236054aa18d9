import type { ClientBase } from 'pg';
import { namedId } from '../random/demo-id.ts';
import { seedAppointmentLaw } from './appointment-law.loader.ts';
import { ATTESTATION_KINDS } from '../reference/attestation-kinds.ts';
import { CREDENTIAL_RULES } from '../reference/credential-rules.ts';
import { CREDENTIALS } from '../reference/credentials.ts';
import { GOVERNMENT_BODIES } from '../reference/government.ts';
import type { OrganisationFact } from '../reference/organisation.types.ts';
import { PREFECTURES } from '../reference/prefectures.ts';
import { PRESETS } from '../reference/presets.ts';
import { ISACS, PREFECTURAL_GOVERNMENTS } from '../reference/public-bodies.ts';
import { SECTORS } from '../reference/sectors.ts';
import { WORK_ROLES } from '../reference/work-roles.ts';
import { arrayText } from './copy-text.ts';
import { seedCareerTracks } from './career-tracks.loader.ts';
import { inTransaction } from './transaction.ts';
import { upsert } from './upsert.ts';
import type { Fact } from './upsert.ts';

/** Somebody changed the row in the office. */
const OF_THE_OFFICE = 'current.changed_at is not null';

/**
 * Writes the reference facts, or brings them up to date, in one transaction: run at every start. Rows that somebody
 * added or changed in the office stay; other preset lines are the product's and are replaced.
 */
export async function seedReference(client: ClientBase): Promise<void> {
  await inTransaction(client, async () => {
    await seedCodes(client);
    await seedQualifications(client);
    await seedOrganisations(client, [...GOVERNMENT_BODIES, ...PREFECTURAL_GOVERNMENTS, ...ISACS]);
    await seedPresets(client);
    await seedAppointmentLaw(client);
    await seedCareerTracks(client);
  });
}

async function seedCodes(client: ClientBase): Promise<void> {
  await upsert(
    client,
    { table: 'prefecture', key: ['code'], columns: { code: 'text', name_ja: 'text', name_kana: 'text', name_en: 'text', block_ja: 'text', block_en: 'text', capital_ja: 'text', capital_lat: 'float8', capital_lon: 'float8' } },
    PREFECTURES.map((p) => [p.code, p.nameJa, p.nameKana, p.nameEn, p.blockJa, p.blockEn, p.capitalJa, p.capitalLat, p.capitalLon]),
  );
  await upsert(
    client,
    { table: 'work_role', key: ['id'], columns: { id: 'text', category: 'text', name_ja: 'text', name_en: 'text', responder: 'text' } },
    WORK_ROLES.map((role) => [role.id, role.category, role.nameJa, role.nameEn, role.responder]),
  );
  await upsert(
    client,
    { table: 'infrastructure_sector', key: ['code'], columns: { code: 'text', position: 'int2', name_ja: 'text', name_en: 'text' } },
    SECTORS.map((sector, index) => [sector.code, index + 1, sector.nameJa, sector.nameEn]),
  );
}

async function seedQualifications(client: ClientBase): Promise<void> {
  await upsert(
    client,
    { table: 'credential_kind', key: ['code'], columns: { code: 'text', name_ja: 'text', name_en: 'text', valid_years: 'int2', exercise_rule_ja: 'text', exercise_rule_en: 'text' } },
    CREDENTIALS.map((c) => [c.code, c.nameJa, c.nameEn, c.validYears, c.exerciseRuleJa, c.exerciseRuleEn]),
  );
  await upsert(
    client,
    { table: 'credential_rule', key: ['credential_code', 'kind', 'valid_from'], columns: { credential_code: 'text', kind: 'text', valid_from: 'date', basis: 'text', months: 'int2' } },
    CREDENTIAL_RULES.map((rule) => [rule.code, rule.kind, rule.validFrom, rule.basis, rule.months]),
  );
  await upsert(
    client,
    { table: 'attestation_kind', key: ['code'], columns: { code: 'text', name_ja: 'text', name_en: 'text', valid_years: 'int2', valid_from: 'date' } },
    ATTESTATION_KINDS.map((kind) => [kind.code, kind.nameJa, kind.nameEn, kind.validYears, kind.validFrom]),
  );
}

/** Writes organisations by slug; one that is there keeps its id. */
export async function seedOrganisations(client: ClientBase, organisations: readonly OrganisationFact[]): Promise<void> {
  await upsert(
    client,
    { table: 'organisation', key: ['slug'], columns: { id: 'uuid', slug: 'text', kind: 'text', name_ja: 'text', name_kana: 'text', name_en: 'text', sector_code: 'text', prefecture_code: 'text', valid_from: 'date', valid_to: 'date' }, kept: OF_THE_OFFICE },
    organisations.map((o) => [namedId('organisation', o.slug), o.slug, o.kind, o.nameJa, o.nameKana, o.nameEn, o.sectorCode, o.prefectureCode, o.validFrom, o.validTo]),
  );
}

async function seedPresets(client: ClientBase): Promise<void> {
  await upsert(
    client,
    { table: 'preset', key: ['code'], columns: { code: 'text', position: 'int2', kind: 'text', name_ja: 'text', name_en: 'text', severity: 'int2', text_ja: 'text', text_en: 'text' }, kept: OF_THE_OFFICE },
    PRESETS.map((preset, index) => [preset.code, index + 1, preset.kind, preset.nameJa, preset.nameEn, preset.severity, preset.textJa, preset.textEn]),
  );
  const { rows } = await client.query<{ code: string }>('select code from preset where code = any($1::text[]) and changed_at is null', [PRESETS.map((preset) => preset.code)]);
  const own = new Set(rows.map(({ code }) => code));
  await client.query('delete from preset_line where preset_code = any($1::text[])', [[...own]]);
  const lines = PRESETS.filter(({ code }) => own.has(code)).flatMap((preset) => preset.lines.map((line, index): Fact[] => [
    preset.code, index, line.workRoleId, line.minLevel, line.headCount, line.reserveCount, line.place, line.durationHours, line.attestationKind, arrayText(line.languages),
  ]));
  await client.query(
    `insert into preset_line (preset_code, position, work_role_id, min_level, head_count, reserve_count, place, duration_hours, attestation_kind, languages)
     select code, position, role, level, heads, reserves, place, hours, attestation, languages::text[]
     from unnest($1::text[], $2::int2[], $3::text[], $4::int2[], $5::int4[], $6::int4[], $7::text[], $8::int4[], $9::text[], $10::text[])
       as line (code, position, role, level, heads, reserves, place, hours, attestation, languages)`,
    Array.from({ length: 10 }, (_, index) => lines.map((line) => line[index] ?? null)),
  );
}
