import { TODAY } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { Agreement, AgreementSignature } from './agreement.types.ts';

/** What an agreement must be called for a member to be bound to secrecy. */
export const PLEDGE = 'PLEDGE';


const LATEST = `
  select distinct on (code) code, version, title_ja as "titleJa", title_en as "titleEn", text_ja as "textJa", text_en as "textEn",
    encode(hash_ja, 'hex') as "hashJa", encode(hash_en, 'hex') as "hashEn", duty_ja as "dutyJa", duty_en as "dutyEn", valid_days as "validDays", valid_from::text as "validFrom"
  from agreement where ($1::text is null or code = $1) and valid_from <= ${TODAY} order by code, version desc`;

/** The wordings in force, of one agreement or of all. */
export async function latestAgreements(em: EntityManager, code: string | null = null): Promise<Agreement[]> {
  return (await em.query<Agreement[]>(LATEST, [code])).map((row) => Object.assign(new Agreement(), row));
}

/** SQL: the signature `signature` (an alias of agreement_signature) is of the wording in force today and holds on the day. */
export function signedThrough(signature: string, day: string): string {
  return `(${signature}.expires_on >= ${day}
    and not exists (select from agreement a where a.code = ${signature}.code and a.version > ${signature}.version and a.valid_from <= ${TODAY}))`;
}

const SIGNATURES = `
  select s.id, s.expert_id as "expertId", s.code, s.version, s.language, encode(s.text_hash, 'hex') as "textHash", s.method, s.signed_at as "signedAt", s.expires_on::text as "expiresOn",
    s.expires_on >= ${TODAY} and not exists (select from agreement a where a.code = s.code and a.version > s.version and a.valid_from <= ${TODAY}) as "inForce"
  from agreement_signature s`;

/** What an expert signed, the newest first. */
export function signaturesOf(em: EntityManager, expertId: string): Promise<AgreementSignature[]> {
  return em.query(`${SIGNATURES} where s.expert_id = $1 order by s.id desc limit 200`, [expertId]);
}

/** Whether an expert's pledge is of the latest version and has not run out. */
export async function pledgeInForce(em: EntityManager, expertId: string): Promise<boolean> {
  const rows: AgreementSignature[] = await em.query(`${SIGNATURES} where s.expert_id = $1 and s.code = $2`, [expertId, PLEDGE]);
  return rows.some(({ inForce }) => inForce);
}

/** A signature before it is kept. */
export interface NewSignature {
  id: string;
  expertId: string;
  userId: string;
  code: string;
  version: number;
  language: string;
  method: string;
  nameSealed: Buffer | null;
}

/** Keeps a signature with the hash that stands with the text itself, good until its days are over. */
export async function keepSignature(em: EntityManager, s: NewSignature): Promise<AgreementSignature> {
  await em.query(
    `insert into agreement_signature (id, expert_id, user_id, code, version, language, text_hash, method, name_sealed, expires_on)
     select $1, $2, $3, code, version, $6, case $6 when 'en' then hash_en else hash_ja end, $7, $8, ${TODAY} + valid_days from agreement where code = $4 and version = $5`,
    [s.id, s.expertId, s.userId, s.code, s.version, s.language, s.method, s.nameSealed]);
  const [kept]: AgreementSignature[] = await em.query(`${SIGNATURES} where s.id = $1`, [s.id]);
  return Object.assign(new AgreementSignature(), kept!);
}
