import { createHash } from 'node:crypto';
import type { PatternProblem } from '../own/pattern.rule.ts';
import { contentLine, plainEvent, plainZone } from './calendar-lines.rule.ts';

/** A calendar that holds times only, and how many events could not be taken into it; or what is wrong with it as a whole. */
export type PlainCalendar = { ok: true; text: string; unread: number } | { ok: false; problem: PatternProblem };

const MOST_BYTES = 400_000;
const MOST_EVENTS = 5000;
const MOST_RULES = 300;

interface Block {
  kind: string;
  lines: string[];
}

/** Leaves times and time zones of an uploaded calendar, so that nothing else of it is parsed, logged or kept. */
export function plainCalendar(text: string): PlainCalendar {
  if (Buffer.byteLength(text) > MOST_BYTES) return refuse({ ja: 'ファイルが大きすぎます。', en: 'The file is too large.' });
  const lines = text.replace(/^\uFEFF/, '').replace(/\r?\n[ \t]/g, '').split(/\r\n|\n|\r/).map((line) => line.trimEnd()).filter(Boolean);
  if (!/^BEGIN:VCALENDAR$/i.test(lines[0] ?? '')) return refuse({ ja: 'iCalendar形式(.ics)のファイルではありません。', en: 'This is no iCalendar file (.ics).' }, NO_CALENDAR);
  if (!/^END:VCALENDAR$/i.test(lines.at(-1)!)) return refuse({ ja: 'ファイルが途中で切れています。', en: 'The file is cut off.' }, NO_CALENDAR);
  const blocks = topBlocks(lines);
  const events = blocks.filter(({ kind }) => kind === 'VEVENT' || kind === 'VFREEBUSY');
  const rules = events.filter((event) => event.lines.some((line) => /^RRULE[:;]/i.test(line)));
  if (events.length > MOST_EVENTS || rules.length > MOST_RULES) return refuse({ ja: '予定が多すぎます。', en: 'The calendar has too many events.' });
  const zones = blocks.filter(({ kind }) => kind === 'VTIMEZONE').map(({ kind, lines: inner }) => ({ kind, lines: plainZone(inner) }));
  const plain = events.map((event, index) => ({ kind: event.kind, lines: plainEvent(event.lines, idOf(event, index), zones.length > 0) }));
  const read = plain.filter((event): event is Block => event.lines !== null);
  const body = [...zones, ...read].flatMap(({ kind, lines: inner }) => [`BEGIN:${kind}`, ...inner, `END:${kind}`]);
  return { ok: true, text: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...body, 'END:VCALENDAR', ''].join('\r\n'), unread: plain.length - read.length };
}

/** The components right under VCALENDAR; alarms within events are left out, observances within time zones stay. */
function topBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const open: string[] = [];
  for (const line of lines) {
    const begin = /^BEGIN:([A-Z\d-]{1,40})$/i.exec(line)?.[1]?.toUpperCase();
    const ends = /^END:/i.test(line);
    if (begin) {
      if (open.length === 1) blocks.push({ kind: begin, lines: [] });
      open.push(begin);
    }
    const block = blocks.at(-1);
    const inside = block && (open.length === 2 ? !begin && !ends : open.length === 3 && open[1] === 'VTIMEZONE');
    if (inside) block.lines.push(line);
    if (ends) open.pop();
  }
  return blocks;
}

/** Events of one series share an id; the id itself may hold an address, and is not passed on. */
function idOf({ lines }: Block, index: number): string {
  const uid = lines.map(contentLine).find((line) => line?.name === 'UID')?.value ?? `event ${index}`;
  return createHash('sha256').update(uid).digest('hex').slice(0, 32);
}

const NO_CALENDAR = { ja: 'カレンダーのアプリから予定を.icsファイルとして書き出し、そのままアップロードしてください。', en: 'Export your calendar as an .ics file and upload it as it is.' };
const TOO_MUCH = { ja: '今後1年分だけを書き出して、もう一度アップロードしてください(400KB、5,000件、繰り返し300件まで)。', en: 'Export the coming year only (up to 400 KB, 5,000 events, 300 repeating ones) and upload it again.' };

function refuse(message: PatternProblem['message'], remedy: PatternProblem['remedy'] = TOO_MUCH): PlainCalendar {
  return { ok: false, problem: { field: 'ics', message, remedy } };
}
