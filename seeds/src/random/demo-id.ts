import { createHash } from 'node:crypto';

/** What a demo identifier is for. The number is its first group, so that demo rows of a kind stand out and sort together. */
export const ID_KIND = {
  organisation: 1, user: 2, team: 3, expert: 16, contact: 17, attestation: 18, exception: 19, affiliation: 20, name: 21,
  post: 32, holding: 33, slot: 34, slotEvent: 35, candidate: 36, candidateStep: 37, appointment: 38, appointmentTerm: 39, appointmentPay: 40,
  course: 41, staff: 42, staffTerm: 43, attendance: 44, programme: 45, exercise: 46, seatEvent: 47, part: 48, finding: 49, findingMove: 50,
  careerPlan: 51, pledge: 52, milestone: 53,
} as const;
export type IdKind = keyof typeof ID_KIND;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * Identifiers of generated rows, the same for the same seed: UUID version 8 (RFC 9562, 5.8: the layout is ours).
 * Bits: 16 kind, 32 ordinal, version, then 74 bits of a digest of seed, kind and ordinal. The ordinal leads, so that a
 * bulk load fills the primary key in order.
 */
export class DemoIds {
  private readonly salt: Buffer;

  constructor(seed: number) {
    this.salt = createHash('sha256').update(`muster demo roster ${seed}`).digest();
  }

  /** The identifier of the n-th row of a kind (ordinal from 0 to 2^32 - 1). */
  at(kind: IdKind, ordinal: number): string {
    const a = mix(this.salt.readUInt32LE(0) ^ ordinal, ID_KIND[kind]);
    const b = mix(this.salt.readUInt32LE(4) ^ a, ordinal);
    const c = mix(this.salt.readUInt32LE(8) ^ b, ordinal);
    return shape(ID_KIND[kind], ordinal, a, b, c);
  }
}

/** The identifier of a row known by a name (a slug, an e-mail address): the same in every installation. */
export function namedId(kind: IdKind, name: string): string {
  const digest = createHash('sha256').update(`muster ${kind} ${name}`).digest();
  return shape(ID_KIND[kind], digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12));
}

function shape(kind: number, ordinal: number, a: number, b: number, c: number): string {
  const head = hex(kind, 4) + hex(ordinal >>> 16, 4);
  const variant = hex(0x8000 | (a & 0x3fff), 4);
  return `${head}-${hex(ordinal & 0xffff, 4)}-8${hex((a >>> 14) & 0xfff, 3)}-${variant}-${hex(b, 8)}${hex(c >>> 16, 4)}`;
}

/** A 32-bit finaliser (murmur3's), enough to make neighbours look unrelated. */
function mix(value: number, salt: number): number {
  let h = (value ^ Math.imul(salt + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
