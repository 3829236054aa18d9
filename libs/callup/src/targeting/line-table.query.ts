import { weekMinuteSql } from '@muster/availability';
import type { TargetLine } from './audience.types.ts';
import type { SqlParams } from '@muster/registry';

/** The lines as jsonb rows; instants as ISO text, which PostgreSQL reads back exactly. */
function rows(lines: readonly TargetLine[]): string {
  return JSON.stringify(lines.map((line) => ({
    position: line.position, work_role_id: line.workRoleId, min_level: line.minLevel, place: line.place,
    prefecture_code: line.prefectureCode, from_at: line.fromAt, until_at: line.untilAt,
    attestation_kind: line.attestationKind, languages: line.languages,
    credential_codes: [...new Set(line.credentialCodes)], agreement_codes: [...new Set(line.agreementCodes)],
  })));
}

/**
 * The requirement lines as a table, with what follows from place and period: `block` is
 * the place's regional block, `first_day` and `last_day` are the days in Japan on which the
 * deployment begins and ends, `from_minute` the minute of the week with which it begins.
 */
export function lineTableSql(lines: readonly TargetLine[], params: SqlParams): string {
  return `
    select l.position, l.work_role_id, l.min_level, l.place, l.prefecture_code, l.from_at, l.until_at,
      l.attestation_kind, l.languages, l.credential_codes, l.agreement_codes, (select p.block_ja from prefecture p where p.code = l.prefecture_code) as block,
      (l.from_at at time zone 'Asia/Tokyo')::date as first_day, (l.until_at at time zone 'Asia/Tokyo')::date as last_day, ${weekMinuteSql('l.from_at')} as from_minute
    from jsonb_to_recordset(${params.add(rows(lines))}::jsonb) as l(
      position smallint, work_role_id text, min_level smallint, place text, prefecture_code char(2),
      from_at timestamptz, until_at timestamptz, attestation_kind text, languages text[],
      credential_codes text[], agreement_codes text[])`;
}
