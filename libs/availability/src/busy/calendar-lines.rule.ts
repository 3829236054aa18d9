import { DateTime } from 'luxon';

/** A content line (RFC 5545, 3.1): its name, its parameters with their semicolons, its value. */
interface ContentLine {
  name: string;
  parameters: string;
  value: string;
}

/** The only properties that are read: when, how often, and whether it blocks. What it is about never gets as far as the reader. */
const READ = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXDATE', 'RECURRENCE-ID', 'SEQUENCE', 'STATUS', 'TRANSP', 'FREEBUSY']);
const ONCE = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RECURRENCE-ID']);
const TIMES = new Set(['DTSTART', 'DTEND', 'EXDATE', 'RECURRENCE-ID']);
const ZONE_PARTS = /^(?:BEGIN|END|TZID|DTSTART|TZOFFSETFROM|TZOFFSETTO|RRULE|RDATE|TZNAME)[:;][ -~]{1,200}$/i;
/** Parameters that say what a time means; a zone's name is short and plain, because the reader may complain of it in the log. */
const PARAMETER = /;(?:TZID=(?:"[\w+/ .,():&-]{1,60}"|[\w+/ .,()&-]{1,60})|VALUE=[\w-]{1,20}|FBTYPE=[\w-]{1,20})(?=;|$)/gi;
/** Rules by the day or more seldom; those by the hour, and lists of hours, can name millions of times. */
const RULE = /^(?:FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)|INTERVAL=[1-9]\d{0,3}|COUNT=[1-9]\d{0,3}|UNTIL=\d{8}(?:T\d{6}Z?)?|WKST=[A-Z]{2}|(?:BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|BYWEEKNO|BYYEARDAY)=[\w,+-]{1,200})$/;
/** Values that are dropped, or make an event unreadable, when they look otherwise: the reader would quote them in the log. */
const WORDS = new Map([['SEQUENCE', /^\d{1,9}$/], ['STATUS', /^[A-Z-]{1,20}$/i], ['TRANSP', /^[A-Z-]{1,20}$/i]]);
const LENGTH = 'P(?=[\\dT])(?:\\d{1,4}W|(?:\\d{1,4}D)?(?:T(?:\\d{1,5}H)?(?:\\d{1,6}M)?(?:\\d{1,7}S)?)?)';
const DURATION = new RegExp(`^\\+?${LENGTH}$`, 'i');
const PERIODS = new RegExp(`^\\d{8}T\\d{6}Z/(?:\\d{8}T\\d{6}Z|\\+?${LENGTH})$`, 'i');
/** Where somebody works elsewhere, he works: Outlook's own word beside TRANSP. */
const NOT_BLOCKING = /^(?:FREE|WORKINGELSEWHERE)$/i;

/** Reads a content line; null: it is none. */
export function contentLine(line: string): ContentLine | null {
  const match = /^([A-Za-z\d-]{1,60})((?:;[A-Za-z\d-]{1,60}=(?:"[^"]*"|[^":;]*))*):(.*)$/.exec(line);
  return match ? { name: match[1]!.toUpperCase(), parameters: match[2]!, value: match[3]! } : null;
}

/** What of a time zone is read. */
export function plainZone(lines: readonly string[]): string[] {
  return lines.filter((line) => ZONE_PARTS.test(line));
}

/**
 * What of an event is read, with a made-up id; null: it cannot be read, because a time does not exist, is given twice, or
 * a rule is none of ours. Times without a zone are Japan's, unless the calendar brings a zone of its own.
 */
export function plainEvent(lines: readonly string[], uid: string, ownZone: boolean): string[] | null {
  const contents = lines.map(contentLine).filter((line) => line !== null);
  const blocks = !contents.some(({ name, value }) => name === 'X-MICROSOFT-CDO-BUSYSTATUS' && NOT_BLOCKING.test(value));
  const kept = contents.filter(({ name, value }) => READ.has(name) && (blocks || name !== 'TRANSP') && (WORDS.get(name)?.test(value) ?? true));
  const names = kept.map(({ name }) => name);
  if (names.some((name, at) => ONCE.has(name) && names.indexOf(name) !== at) || !kept.every(isReadable)) return null;
  if (!names.includes('DTSTART') && !names.includes('FREEBUSY')) return null;
  return [`UID:${uid}`, ...kept.map((line) => write(line, ownZone)), ...blocks ? [] : ['TRANSP:TRANSPARENT']];
}

function isReadable({ name, parameters, value }: ContentLine): boolean {
  if (name === 'RRULE') return isRule(value);
  if (name === 'DURATION') return DURATION.test(value);
  if (name === 'FREEBUSY') return value.split(',').every((period) => PERIODS.test(period.trim()));
  if (!TIMES.has(name)) return true;
  return value.split(',').every(exists) && /;TZID=/i.test(parameters) === /;TZID=/i.test(plainParameters(parameters));
}

function write({ name, parameters, value }: ContentLine, ownZone: boolean): string {
  const known = plainParameters(parameters);
  const floating = TIMES.has(name) && !ownZone && !/;TZID=/i.test(known) && /T\d{6}$/.test(value);
  return `${name}${known}${floating ? ';TZID=Asia/Tokyo' : ''}:${value}`;
}

function plainParameters(parameters: string): string {
  return (parameters.match(PARAMETER) ?? []).join('');
}

function isRule(value: string): boolean {
  const parts = value.toUpperCase().split(';').filter(Boolean);
  return parts.length > 0 && parts.every((part) => RULE.test(part)) && parts.filter((part) => part.startsWith('FREQ=')).length === 1;
}

/** A day, or a day and a time, that the calendar has, in years that computers agree on. */
function exists(text: string): boolean {
  const match = /^(\d{8})(?:T((?:[01]\d|2[0-3])\d{4})Z?)?$/.exec(text.trim());
  const time = match && DateTime.fromFormat(`${match[1]}${match[2] ?? '000000'}`, 'yyyyMMddHHmmss', { zone: 'utc' });
  return Boolean(time?.isValid && time.year >= 1970 && time.year <= 2200);
}
