import { isDay } from './calendar-day.rule.ts';

/** Eras with their first and last days (元号法 and the orders on each change; before 1873 Japan had another calendar). */
const ERAS: readonly { words: readonly string[]; first: string; last: string }[] = [
  { words: ['令和', '令', 'R'], first: '2019-05-01', last: '9999-12-31' },
  { words: ['平成', '平', 'H'], first: '1989-01-08', last: '2019-04-30' },
  { words: ['昭和', '昭', 'S'], first: '1926-12-25', last: '1989-01-07' },
  { words: ['大正', '大', 'T'], first: '1912-07-30', last: '1926-12-24' },
  { words: ['明治', '明', 'M'], first: '1873-01-01', last: '1912-07-29' },
];

const YEAR_FIRST = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日?)$/;
const ERA_FIRST = /^([A-Z]|令和?|平成?|昭和?|大正?|明治?)(\d{1,2}|元)(?:年(\d{1,2})月(\d{1,2})日?|[./-](\d{1,2})[./-](\d{1,2}))$/;

const two = (digits: string): string => digits.padStart(2, '0');

function day(year: number, month: string, date: string): string | null {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDay(text) ? text : null;
}

/**
 * A day as people in Japan write it → YYYY-MM-DD: 2025-04-01, 2025/4/1, 2025年4月1日, 20250401, 令和7年4月1日, R7.4.1, in any
 * width. Null when it is none, when it lies outside of the era that it names, or when it could mean two (4/1/2025, 25/4/1).
 */
export function readJapaneseDay(typed: string): string | null {
  const text = typed.normalize('NFKC').replace(/\s/gu, '').replace(/[(][月火水木金土日][)]$/u, '').toUpperCase();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return day(Number(compact[1]), compact[2]!, compact[3]!);
  const plain = YEAR_FIRST.exec(text);
  if (plain) {
    const [, year, ...rest] = plain;
    const [month, date] = rest.filter(Boolean);
    return day(Number(year), month!, date!);
  }
  const era = ERA_FIRST.exec(text);
  return era ? eraDay(era) : null;
}

function eraDay([, word, year, ...rest]: readonly string[]): string | null {
  const era = ERAS.find(({ words }) => words.includes(word!));
  const number = year === '元' ? 1 : Number(year);
  if (!era || number < 1) return null;
  const [month, date] = rest.filter(Boolean);
  // Meiji's sixth year is the first that the calendar of today counts.
  const first = era.words[0] === '明治' ? 1868 : Number(era.first.slice(0, 4));
  const found = day(first + number - 1, month!, date!);
  return found !== null && found >= era.first && found <= era.last ? found : null;
}
