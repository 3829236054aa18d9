import type { Language } from './language.ts';

const ZONE = 'Asia/Tokyo';
const TAG: Record<Language, string> = { ja: 'ja-JP', en: 'en-GB' };
/** No line breaks within an English day; between day and hour it may. */
const unbroken = (text: string): string => text.replaceAll(/(?<=\d) (?=[A-Z])|(?<=[a-z]) (?=\d{4})/g, '\u00a0');
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(TAG[language], { timeZone: ZONE, hourCycle: 'h23', ...options });
  made.set(key, known);
  return known;
}

/** 11/27 19:05 in Japan; English 27 Nov, 19:05. With its year where that is not the present one. */
export function momentText(language: Language, at: string, now = new Date()): string {
  const year = formatter('en', 'year', { year: 'numeric' });
  const another = year.format(new Date(at)) !== year.format(now);
  return unbroken(formatter(language, another ? 'moment of a year' : 'moment', {
    ...(another ? { year: 'numeric' } : {}), month: language === 'ja' ? 'numeric' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit',
  }).format(new Date(at)));
}

/** 2026/11/27 19:05:12 in Japan, with year and seconds, for what is looked up long afterwards; English 27 Nov 2026, 19:05:12. */
export function stampText(language: Language, at: string): string {
  return unbroken(formatter(language, 'stamp', { year: 'numeric', month: language === 'ja' ? 'numeric' : 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(new Date(at)));
}

/** 2026年11月27日; English 27 November 2026, which no line breaks. A day alone (YYYY-MM-DD) is that day in Japan. */
export function dayText(language: Language, day: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? `${day}T00:00:00+09:00` : day;
  return unbroken(formatter(language, 'day', { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(at)));
}

/** 19:05 in Japan. */
export function clockText(language: Language, at: string | Date): string {
  return formatter(language, 'clock', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** 50,000. */
export function numberText(value: number, digits = 0): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** 1:05:09 from seconds, without sign. */
export function spanText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** 'YYYY-MM-DDTHH:MM' in Japan, as an input of type datetime-local has it, of an instant. */
export function toLocalInput(at: string | Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return parts.replace(' ', 'T');
}

/** The instant of what a datetime-local input holds, meant in Japan; null for an empty or half-filled one. */
export function fromLocalInput(value: string): string | null {
  const at = new Date(`${value}:00+09:00`);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) && !Number.isNaN(at.getTime()) ? at.toISOString() : null;
}
