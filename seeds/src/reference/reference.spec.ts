import { describe, expect, it } from '@jest/globals';
import { ATTESTATION_KINDS } from './attestation-kinds.ts';
import { CREDENTIALS } from './credentials.ts';
import { GOVERNMENT_BODIES } from './government.ts';
import { PREFECTURES } from './prefectures.ts';
import { ISACS, PREFECTURAL_GOVERNMENTS } from './public-bodies.ts';
import { SECTORS } from './sectors.ts';
import { RESPONDERS, roleOf, WORK_ROLE_CATEGORIES, WORK_ROLES } from './work-roles.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const KATAKANA = /^[ァ-ヴー]+$/;
const distinct = (values: readonly unknown[]): number => new Set(values).size;

describe('work roles', () => {
  it('are the 41 of the framework, 16 + 9 + 7 + 7 + 2 by category', () => {
    expect(distinct(WORK_ROLES.map((role) => role.id))).toBe(41);
    const counts = Object.keys(WORK_ROLE_CATEGORIES).map((category) => WORK_ROLES.filter((role) => role.category === category).length);
    expect(counts).toEqual([16, 9, 7, 7, 2]);
  });

  it('carry ids of the framework and distinct names in both languages', () => {
    for (const role of WORK_ROLES) expect(role.id).toMatch(/^(OG|DD|IO|PD|IN)-WRL-0\d\d$/);
    expect(distinct(WORK_ROLES.map((role) => role.nameEn))).toBe(41);
    expect(distinct(WORK_ROLES.map((role) => role.nameJa))).toBe(41);
  });

  it('give every responder word to exactly one role', () => {
    expect(distinct(RESPONDERS.map(roleOf))).toBe(RESPONDERS.length);
    expect(WORK_ROLES.filter((role) => role.responder !== null)).toHaveLength(RESPONDERS.length);
  });
});

describe('prefectures', () => {
  it('are 47, coded 01 to 47, in 11 blocks', () => {
    expect(PREFECTURES.map((prefecture) => prefecture.code)).toEqual(Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')));
    expect(distinct(PREFECTURES.map((prefecture) => prefecture.blockJa))).toBe(11);
    expect(PREFECTURES.every((prefecture) => prefecture.blockEn !== '')).toBe(true);
  });

  it('have capitals inside Japan, readings in katakana, and the population of the census', () => {
    for (const prefecture of PREFECTURES) {
      expect(prefecture.nameKana).toMatch(KATAKANA);
      expect(prefecture.capitalLat).toBeGreaterThan(26);
      expect(prefecture.capitalLat).toBeLessThan(44);
      expect(prefecture.capitalLon).toBeGreaterThan(127);
      expect(prefecture.capitalLon).toBeLessThan(142);
    }
    expect(PREFECTURES.reduce((sum, prefecture) => sum + prefecture.populationThousands, 0)).toBe(126_146);
  });
});

describe('organisations', () => {
  const all = [...GOVERNMENT_BODIES, ...PREFECTURAL_GOVERNMENTS, ...ISACS];

  it('hand over from NISC to NCO without a gap', () => {
    const [nisc, nco] = ['nisc', 'nco'].map((slug) => all.find((body) => body.slug === slug));
    expect(nisc).toMatchObject({ kind: 'AUTHORITY', validTo: '2025-06-30' });
    expect(nco).toMatchObject({ kind: 'AUTHORITY', nameJa: '国家サイバー統括室', validFrom: '2025-07-01', validTo: null });
  });

  it('have slugs of their own, days, katakana readings, known sectors and prefectures', () => {
    expect(distinct(all.map((body) => body.slug))).toBe(all.length);
    const sectors = new Set(SECTORS.map((sector) => sector.code));
    const prefectures = new Set(PREFECTURES.map((prefecture) => prefecture.code));
    for (const body of all) {
      expect(body.slug).toMatch(/^[a-z0-9-]+$/);
      expect(body.validFrom).toMatch(DAY);
      expect(body.nameKana).toMatch(KATAKANA);
      expect(sectors.has(body.sectorCode ?? '')).toBe(true);
      expect(prefectures.has(body.prefectureCode ?? '')).toBe(true);
    }
  });

  it('hold every prefectural government', () => {
    expect(PREFECTURAL_GOVERNMENTS).toHaveLength(47);
  });
});

describe('codes', () => {
  it('hold 15 sectors', () => {
    expect(distinct(SECTORS.map((sector) => sector.code))).toBe(15);
  });

  it('hold the two attestations with their years', () => {
    expect(ATTESTATION_KINDS.map(({ code, validYears }) => [code, validYears])).toEqual([['TOKUTEI_HIMITSU', 5], ['KEIZAI_ANPO', 10]]);
  });

  it('hold credentials once each, RISS with its exercise rule', () => {
    expect(distinct(CREDENTIALS.map((credential) => credential.code))).toBe(CREDENTIALS.length);
    expect(CREDENTIALS.find((credential) => credential.code === 'RISS')).toMatchObject({ validYears: 3, exerciseRuleJa: expect.stringContaining('実践講習') });
  });
});
