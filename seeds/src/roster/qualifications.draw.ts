import { ATTESTATION_KINDS } from '../reference/attestation-kinds.ts';
import type { AttestationKindFact } from '../reference/attestation-kinds.ts';
import { CREDENTIALS } from '../reference/credentials.ts';
import { roleOf } from '../reference/work-roles.ts';
import type { DemoIds } from '../random/demo-id.ts';
import type { Random } from '../random/random.ts';
import { Weighted } from '../random/weighted.ts';
import { dayOf, daysSince, shifted, yearsAfter } from './days.ts';
import type { Employment } from './employment.draw.ts';
import type { AttestationRow, CredentialRow, SkillRow } from './roster.types.ts';

/** Ministries and agencies that notify attestations in the demo roster, by kind. */
const NOTIFIERS: Readonly<Record<string, readonly string[]>> = {
  TOKUTEI_HIMITSU: ['mod', 'npa-police', 'mofa', 'cas', 'psia', 'jcg', 'meti'],
  KEIZAI_ANPO: ['cao', 'meti', 'mic', 'mlit', 'fsa', 'mhlw', 'mod'],
};

/** Share of people with an attestation, by walk of life: about 8 % over all. */
const ATTESTED = { NATIONAL: 0.32, LOCAL: 0.02, OPERATOR: 0.05, COMPANY: 0.06, UNIVERSITY: 0.03, INDEPENDENT: 0.02 } as const;

/** Draws at most one attestation, notified after its law came into force and still valid on the day of `now`. */
export function drawAttestations(expertId: string, ordinal: number, employment: Employment, now: Date, ids: DemoIds, random: Random): AttestationRow[] {
  const attested = random.chance(ATTESTED[employment.walk]);
  const kind = random.chance(employment.sector === 'PUBLIC' ? 0.7 : 0.2) ? ATTESTATION_KINDS[0] : ATTESTATION_KINDS[1];
  const age = random.fraction();
  const notifiers = NOTIFIERS[kind?.code ?? ''] ?? [];
  if (!attested || !kind || notifiers.length === 0) return [];
  const window = usableDays(kind, now);
  if (window < 1) return [];
  const notifiedOn = dayOf(shifted(now, -Math.floor(age * window)));
  const own = employment.organisation !== null && notifiers.includes(employment.organisation);
  const organisation = own ? (employment.organisation ?? '') : random.pick(notifiers);
  return [{ id: ids.at('attestation', ordinal), expertId, kind: kind.code, organisation, notifiedOn, expiresOn: yearsAfter(notifiedOn, kind.validYears) }];
}

/** Days back from `now` on which a still valid attestation can have been notified, with 60 days of life left. */
function usableDays(kind: AttestationKindFact, now: Date): number {
  return Math.min(daysSince(kind.validFrom, now), kind.validYears * 365 - 60);
}

const COUNTS = new Weighted<number>([0, 38], [1, 34], [2, 20], [3, 8]);
const COMMON: Readonly<Record<string, number>> = { RISS: 30, SG: 16, NW: 10, CISSP: 12, SECPLUS: 8, CISA: 6, CEH: 5, CISM: 4, AWS_SCS: 4, GCIH: 4, CYSA: 3, AU: 3, DB: 3, OSCP: 3, CCSP: 2, SSCP: 2, CAIS: 2, GCFA: 2, GREM: 1, GICSP: 1 };
const CREDENTIAL = new Weighted(...CREDENTIALS.filter((credential) => credential.code in COMMON).map((credential) => [credential, COMMON[credential.code] ?? 0] as const));
const ATTORNEY = CREDENTIALS.filter((credential) => credential.code === 'BENGOSHI');

/** Draws up to three credentials; about one in twenty of those that lapse has lapsed. Lawyers of level 3 and up are attorneys. */
export function drawCredentials(expertId: string, skills: readonly SkillRow[], now: Date, random: Random): CredentialRow[] {
  const lawyer = skills.some((skill) => skill.workRoleId === roleOf('LEGAL') && skill.level >= 3);
  const held = new Set(lawyer ? ATTORNEY : []);
  for (let draws = COUNTS.pick(random); draws > 0; draws--) held.add(CREDENTIAL.pick(random));
  return [...held].map(({ code, validYears }) => {
    const life = (validYears ?? 15) * 365;
    const age = validYears !== null && random.chance(0.05) ? life + random.integer(1, 200) : random.integer(10, life - 10);
    const obtainedOn = dayOf(shifted(now, -age));
    return { expertId, credentialCode: code, obtainedOn, expiresOn: validYears === null ? null : yearsAfter(obtainedOn, validYears) };
  });
}
