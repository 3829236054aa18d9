import { describe, expect, it } from '@jest/globals';
import { GOVERNMENT_BODIES } from './government.ts';
import { PLACEHOLDERS } from './preset-texts.ts';
import { PRESETS } from './presets.ts';
import { ISACS, PREFECTURAL_GOVERNMENTS } from './public-bodies.ts';
import { ANY_ROLE_WORD, RESPONDER_WORDS } from './responder-words.ts';
import { DEMO_EMPLOYERS } from '../roster/employers.ts';

const WORDS = [...Object.values(RESPONDER_WORDS), ANY_ROLE_WORD];
/** Characters of GSM 03.38 that take one place each; braces, brackets and the euro sign take two and are not used. */
const GSM_BASIC = /^[A-Za-z0-9 @£$¥!"#%&'()*+,\-./:;<=>?\n_]*$/;

/** Fills a text with the longest value that each placeholder takes. */
function filled(text: string, role: string): string {
  const values: Record<string, string> = { authority: 'NISC', number: '014', severity: '3', role, deadline: '12/31 23:45', code: '4821' };
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}}`);
}

describe.each(PRESETS.map((preset) => [preset.code, preset] as const))('preset %s', (_, preset) => {
  it('fits one UCS-2 segment in Japanese for every role, with the mark of a drill in front', () => {
    for (const word of WORDS) expect(`【訓練】${filled(preset.textJa, word.ja)}`.length).toBeLessThanOrEqual(70);
  });

  it('fits one GSM-7 segment in English for every role, with the mark of a drill in front', () => {
    for (const word of WORDS) {
      const text = `(DRILL) ${filled(preset.textEn, word.en)}`;
      expect(text).toMatch(GSM_BASIC);
      expect(text.length).toBeLessThanOrEqual(160);
    }
  });

  it.each(['textJa', 'textEn'] as const)('asks in %s for every known placeholder once and for no other', (language) => {
    const asked = [...preset[language].matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    expect([...asked].sort()).toEqual([...PLACEHOLDERS].sort());
  });

  it('is clean for TLP:CLEAR: no label, no organisation, no link', () => {
    const bodies = [...GOVERNMENT_BODIES, ...PREFECTURAL_GOVERNMENTS, ...ISACS, ...DEMO_EMPLOYERS];
    for (const text of [preset.textJa, preset.textEn]) {
      expect(text).not.toMatch(/TLP|RED|AMBER|https?:/);
      for (const body of bodies) expect(text.includes(body.nameJa) || text.includes(body.nameEn)).toBe(false);
    }
  });

  it('has one general line, and lines with heads and hours', () => {
    expect(preset.lines.filter((line) => line.workRoleId === null && line.minLevel === 1 && line.attestationKind === null)).toHaveLength(1);
    for (const line of preset.lines) {
      expect(line.headCount).toBeGreaterThan(0);
      expect(line.reserveCount).toBeGreaterThan(0);
      expect(line.durationHours).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('presets', () => {
  it('are the six kinds of incident and a drill', () => {
    expect(PRESETS.map((preset) => preset.code)).toEqual(['RANSOMWARE', 'DDOS', 'DEFACEMENT', 'OT', 'LEAK', 'SUPPLY_CHAIN', 'DRILL']);
  });

  it('let the drill reach everybody: severity 4, every line met from anywhere, no attestation', () => {
    const drill = PRESETS.find((preset) => preset.code === 'DRILL');
    expect(drill?.severity).toBe(4);
    expect(drill?.lines.every((line) => line.place === 'EITHER' && line.attestationKind === null && line.languages.length === 0)).toBe(true);
  });
});
