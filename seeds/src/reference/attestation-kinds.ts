/**
 * Kinds of positive attestation ("condition met"), with the years for which an evaluation may be used after its
 * notification. Sources: 特定秘密の保護に関する法律 (Act 108 of 2013, in force 2014-12-10), five years;
 * 重要経済安保情報の保護及び活用に関する法律 (Act 27 of 2024, in force 2025-05-16), article 12, ten years.
 * There is no negative kind, by design: an absent attestation says nothing.
 */
export interface AttestationKindFact {
  code: string;
  nameJa: string;
  nameEn: string;
  validYears: number;
  validFrom: string;
}

export const ATTESTATION_KINDS: readonly AttestationKindFact[] = [
  { code: 'TOKUTEI_HIMITSU', nameJa: '特定秘密', nameEn: 'Specially designated secrets', validYears: 5, validFrom: '2014-12-10' },
  { code: 'KEIZAI_ANPO', nameJa: '重要経済安保情報', nameEn: 'Critical economic security information', validYears: 10, validFrom: '2025-05-16' },
];
