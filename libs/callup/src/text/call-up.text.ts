import { smsSegments, type SmsLength } from '@muster/notify';
import type { Locale } from '@muster/platform';
import type { RuleProblem } from '../rules.types.ts';
import { callUpNumber, dayAndTime, drillPrefix, header, type CallUpIdentity } from './text.identity.ts';
import { tlpAboveClear } from './tlp.check.ts';

/** What the placeholders of an invitation's text stand for. */
export interface InviteValues extends CallUpIdentity {
  /** 0–4. */
  readonly severity: number;
  /** Which people are wanted, in the language of the text. */
  readonly role: string;
  readonly deadline: Date;
  /** The answer link, appended behind a space. */
  readonly link?: string;
}

/** The text of an invitation as it would be sent, its length as SMS, and what is wrong with it. */
export interface InviteText {
  readonly text: string;
  readonly sms: SmsLength;
  readonly problems: readonly RuleProblem[];
}

/** More than this many SMS segments are refused. */
export const MOST_SEGMENTS = 10;
/** The placeholders that a text may use. */
export const PLACEHOLDERS = ['authority', 'number', 'severity', 'role', 'deadline', 'code'] as const;

const PLACEHOLDER = /[{\uff5b]\s*([^{}\uff5b\uff5d]*?)\s*[}\uff5d]/gu;

/**
 * Writes the invitation: placeholders filled in, 【訓練】 or [DRILL] in front of a drill's text, the link behind it. A text
 * that does not show the number or the authenticity code gets the header of the notices in front, since nobody could tell
 * it from a fake or answer it by its code.
 */
export function renderInvite(template: string, values: InviteValues, locale: Locale): InviteText {
  const used = namesIn(template);
  const body = template.trim().replace(PLACEHOLDER, (whole, name: string) => valueOf(name, values, locale) ?? whole);
  const complete = used.includes('number') && used.includes('code');
  const start = complete ? withDrillPrefix(body, values, locale) : `${header(values, locale)} ${withoutDrillPrefix(body, locale)}`;
  const text = values.link ? `${start} ${values.link}` : start;
  const sms = smsSegments(text);
  return { text, sms, problems: problemsOf(template, used, sms, locale) };
}

function namesIn(template: string): string[] {
  return [...template.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '');
}

function valueOf(name: string, values: InviteValues, locale: Locale): string | undefined {
  const known: Record<(typeof PLACEHOLDERS)[number], string> = {
    authority: values.authority, number: callUpNumber(values.number), severity: String(values.severity),
    role: values.role, deadline: dayAndTime(values.deadline, locale), code: values.authenticityCode,
  };
  return Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined;
}

function withDrillPrefix(body: string, values: InviteValues, locale: Locale): string {
  return `${drillPrefix(values.kind, locale)}${withoutDrillPrefix(body, locale)}`;
}

/** The mark is ours to set: one that the coordinator wrote is taken off, so that it stands once, and never on a real call-up. */
function withoutDrillPrefix(body: string, locale: Locale): string {
  const prefix = drillPrefix('DRILL', locale).trim();
  return body.startsWith(prefix) ? body.slice(prefix.length).trimStart() : body;
}

function problemsOf(template: string, used: readonly string[], sms: SmsLength, locale: Locale): RuleProblem[] {
  const field = locale === 'ja' ? 'textJa' : 'textEn';
  if (template.trim() === '') {
    return [{ field, code: 'TEXT_EMPTY', message: { ja: '本文が空です。', en: 'The text is empty.' }, remedy: { ja: 'プリセットの文面を使うか、本文を入力してください。', en: "Use the preset's text or write one." } }];
  }
  const problems: RuleProblem[] = [];
  const unknown = [...new Set(used.filter((name) => !PLACEHOLDERS.some((one) => one === name)))].map((name) => `{${name}}`).join(' ');
  const allowed = PLACEHOLDERS.map((name) => `{${name}}`).join(' ');
  const label = tlpAboveClear(template);
  if (unknown !== '') {
    problems.push({ field, code: 'UNKNOWN_PLACEHOLDER', message: { ja: `不明な差し込み項目があります: ${unknown}`, en: `Unknown placeholder: ${unknown}` }, remedy: { ja: `使える項目は ${allowed} です。`, en: `Use only ${allowed}.` } });
  }
  if (label !== null) {
    problems.push({ field, code: 'TLP_ABOVE_CLEAR', message: { ja: `本文に ${label} の表示があります。招集文は TLP:CLEAR の内容に限られます。`, en: `The text carries ${label}. A call-up's text must be TLP:CLEAR.` }, remedy: { ja: '機微な内容を除いてください。詳細は承諾後の説明資料で伝えます。', en: 'Take the sensitive part out; details belong in the briefing after acceptance.' } });
  }
  if (sms.segments > MOST_SEGMENTS) {
    problems.push({ field, code: 'TEXT_TOO_LONG', message: { ja: `SMS ${sms.segments} 通分の長さです。上限は ${MOST_SEGMENTS} 通分です。`, en: `The text takes ${sms.segments} SMS segments; ${MOST_SEGMENTS} are allowed.` }, remedy: { ja: '本文を短くしてください。1 通(日本語 70 字)に収まるのが理想です。', en: 'Shorten the text; one segment (70 characters with Japanese) is best.' } });
  }
  return problems;
}
