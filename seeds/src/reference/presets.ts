import { textEn, textJa } from './preset-texts.ts';
import type { PresetFact, PresetLineFact, PresetPlace } from './preset.types.ts';
import { roleOf } from './work-roles.ts';
import type { Responder } from './work-roles.ts';

/**
 * The call-up presets: six kinds of incident and one drill. Head counts, levels and hours are the product's own starting
 * values, not taken from a standard; a coordinator changes them on every call-up. Each preset has one general line,
 * which takes any role.
 */
type LineOptions = Partial<Pick<PresetLineFact, 'attestationKind' | 'languages' | 'durationHours'>>;

function line(who: Responder | 'ANY', minLevel: PresetLineFact['minLevel'], heads: number, reserves: number, place: PresetPlace, options: LineOptions = {}): PresetLineFact {
  return {
    workRoleId: who === 'ANY' ? null : roleOf(who),
    minLevel, headCount: heads, reserveCount: reserves, place,
    durationHours: options.durationHours ?? 72,
    attestationKind: options.attestationKind ?? null,
    languages: options.languages ?? [],
  };
}

const RANSOMWARE = [
  line('COMMANDER', 4, 1, 1, 'ON_SITE'),
  line('INCIDENT_MANAGER', 3, 2, 1, 'ON_SITE'),
  line('HANDLER', 2, 10, 4, 'EITHER'),
  line('FORENSICS', 3, 6, 2, 'ON_SITE'),
  line('MALWARE', 3, 4, 2, 'REMOTE'),
  line('LOG_ANALYSIS', 2, 6, 2, 'REMOTE'),
  line('CLOUD', 2, 4, 2, 'EITHER'),
  line('LEGAL', 3, 1, 1, 'REMOTE'),
  line('COMMUNICATIONS', 2, 2, 1, 'EITHER'),
  line('ANY', 1, 12, 6, 'EITHER'),
];

const DDOS = [
  line('INCIDENT_MANAGER', 3, 1, 1, 'REMOTE', { durationHours: 48 }),
  line('TRIAGE', 2, 6, 2, 'REMOTE', { durationHours: 48 }),
  line('NETWORK', 3, 8, 3, 'EITHER', { durationHours: 48 }),
  line('CLOUD', 3, 4, 2, 'REMOTE', { durationHours: 48 }),
  line('COMMUNICATIONS', 2, 2, 1, 'REMOTE', { durationHours: 48 }),
  line('ANY', 1, 6, 3, 'REMOTE', { durationHours: 48 }),
];

const DEFACEMENT = [
  line('INCIDENT_MANAGER', 2, 1, 1, 'REMOTE', { durationHours: 24 }),
  line('HANDLER', 2, 4, 2, 'EITHER', { durationHours: 24 }),
  line('FORENSICS', 2, 2, 1, 'EITHER', { durationHours: 48 }),
  line('LOG_ANALYSIS', 2, 2, 1, 'REMOTE', { durationHours: 24 }),
  line('COMMUNICATIONS', 2, 1, 1, 'REMOTE', { durationHours: 24 }),
  line('ANY', 1, 3, 2, 'EITHER', { durationHours: 24 }),
];

const OT = [
  line('COMMANDER', 4, 1, 1, 'ON_SITE', { durationHours: 120 }),
  line('OT', 3, 10, 4, 'ON_SITE', { durationHours: 120 }),
  line('OT', 2, 6, 3, 'EITHER', { durationHours: 120 }),
  line('HANDLER', 3, 6, 2, 'ON_SITE', { durationHours: 120 }),
  line('FORENSICS', 3, 4, 2, 'ON_SITE', { attestationKind: 'KEIZAI_ANPO' }),
  line('NETWORK', 3, 4, 2, 'ON_SITE'),
  line('MALWARE', 3, 3, 1, 'REMOTE'),
  line('POC', 2, 2, 1, 'EITHER'),
  line('ANY', 1, 10, 5, 'EITHER'),
];

const LEAK = [
  line('INCIDENT_MANAGER', 3, 2, 1, 'EITHER'),
  line('FORENSICS', 3, 6, 3, 'ON_SITE'),
  line('LOG_ANALYSIS', 3, 6, 2, 'EITHER'),
  line('CLOUD', 2, 3, 1, 'REMOTE'),
  line('LEGAL', 3, 2, 1, 'EITHER'),
  line('COMMUNICATIONS', 3, 2, 1, 'EITHER'),
  line('POC', 2, 2, 1, 'EITHER'),
  line('ANY', 1, 8, 4, 'EITHER'),
];

const SUPPLY_CHAIN = [
  line('COMMANDER', 4, 1, 1, 'EITHER', { durationHours: 168 }),
  line('COMMANDER', 3, 1, 1, 'ON_SITE', { attestationKind: 'TOKUTEI_HIMITSU' }),
  line('INCIDENT_MANAGER', 3, 3, 1, 'EITHER', { durationHours: 168 }),
  line('TRIAGE', 2, 10, 4, 'REMOTE'),
  line('HANDLER', 2, 12, 5, 'EITHER'),
  line('MALWARE', 3, 6, 2, 'REMOTE'),
  line('LOG_ANALYSIS', 2, 8, 3, 'REMOTE'),
  line('POC', 2, 3, 1, 'REMOTE', { languages: ['en'] }),
  line('ANY', 1, 15, 8, 'EITHER'),
];

const DRILL = [
  line('INCIDENT_MANAGER', 2, 10, 3, 'EITHER', { durationHours: 24 }),
  line('HANDLER', 2, 40, 10, 'EITHER', { durationHours: 24 }),
  line('TRIAGE', 1, 30, 8, 'EITHER', { durationHours: 24 }),
  line('FORENSICS', 2, 20, 5, 'EITHER', { durationHours: 24 }),
  line('MALWARE', 2, 10, 3, 'EITHER', { durationHours: 24 }),
  line('OT', 2, 10, 3, 'EITHER', { durationHours: 24 }),
  line('NETWORK', 1, 20, 5, 'EITHER', { durationHours: 24 }),
  line('LEGAL', 2, 4, 1, 'EITHER', { durationHours: 24 }),
  line('ANY', 1, 100, 20, 'EITHER', { durationHours: 24 }),
];

function preset(code: string, names: readonly [ja: string, en: string], words: readonly [ja: string, en: string], severity: PresetFact['severity'], lines: readonly PresetLineFact[]): PresetFact {
  return { code, kind: code, nameJa: names[0], nameEn: names[1], severity, textJa: textJa(words[0]), textEn: textEn(words[1]), lines };
}

/** In the order of the list on screen. The drill is severity 4, so that quiet hours hold nobody back; its lines can be met from anywhere. */
export const PRESETS: readonly PresetFact[] = [
  preset('RANSOMWARE', ['ランサムウェア', 'Ransomware'], ['ランサム', 'ransomware'], 3, RANSOMWARE),
  preset('DDOS', ['サービス妨害(DDoS)', 'Denial of service (DDoS)'], ['DDoS', 'DDoS'], 2, DDOS),
  preset('DEFACEMENT', ['ウェブサイト改ざん', 'Website defacement'], ['改ざん', 'defacement'], 1, DEFACEMENT),
  preset('OT', ['制御システム障害', 'Control systems (OT)'], ['制御系', 'control systems'], 4, OT),
  preset('LEAK', ['情報漏えい', 'Information leak'], ['漏えい', 'leak'], 3, LEAK),
  preset('SUPPLY_CHAIN', ['サプライチェーン侵害', 'Supply chain compromise'], ['供給網', 'supply chain'], 4, SUPPLY_CHAIN),
  preset('DRILL', ['全国招集訓練', 'Nationwide call-up drill'], ['全国', 'nationwide'], 4, DRILL),
];
