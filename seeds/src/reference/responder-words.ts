import type { Responder } from './work-roles.ts';

export interface ShortWord {
  ja: string;
  en: string;
}

/**
 * The word that takes the place of `{role}` in a message: at most five characters in Japanese and twelve in English,
 * so that a call-up stays within one SMS segment.
 */
export const RESPONDER_WORDS: Readonly<Record<Responder, ShortWord>> = {
  COMMANDER: { ja: '指揮', en: 'commander' },
  INCIDENT_MANAGER: { ja: '統括', en: 'manager' },
  HANDLER: { ja: '対処', en: 'handler' },
  TRIAGE: { ja: '初動', en: 'triage' },
  FORENSICS: { ja: '証拠保全', en: 'forensics' },
  MALWARE: { ja: '検体解析', en: 'malware' },
  OT: { ja: '制御系', en: 'OT' },
  NETWORK: { ja: '通信網', en: 'network' },
  CLOUD: { ja: 'クラウド', en: 'cloud' },
  LOG_ANALYSIS: { ja: 'ログ解析', en: 'log analysis' },
  COMMUNICATIONS: { ja: '広報', en: 'PR' },
  LEGAL: { ja: '法務', en: 'legal' },
  POC: { ja: '窓口', en: 'contact' },
};

/** The word for a line that asks for no role in particular. */
export const ANY_ROLE_WORD: ShortWord = { ja: '全般', en: 'any' };
