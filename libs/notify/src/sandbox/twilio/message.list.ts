import type { ParsedUrlQuery } from 'node:querystring';
import type { StoredMessage, StoredSms } from '../store/message.types.ts';
import type { TwilioAccount } from './message.request.ts';
import { messageResource, statusAt } from './message.resource.ts';

const DEFAULT_PAGE = 50;
const MAX_PAGE = 1000;

/** The part of the store that a list reads. */
export interface ListSource { newestFirst(device?: string): Iterable<StoredMessage>; get(id: string): StoredMessage | undefined }

/**
 * One page of messages, newest first. `DateSent>` and `DateSent<` include their bound and compare `date_sent`, which a
 * message that still waits does not have: such a message is found by To alone, as at the real provider.
 */
export function listMessages(source: ListSource, query: ParsedUrlQuery, account: TwilioAccount, now: number): Record<string, unknown> {
  const size = Math.min(Math.max(1, Number(query['PageSize']) || DEFAULT_PAGE), MAX_PAGE);
  const page = Math.max(0, Number(query['Page']) || 0);
  const token = typeof query['PageToken'] === 'string' ? query['PageToken'] : null;
  const before = token ? source.get(token.replace(/^PA/, ''))?.position ?? 0 : Infinity;
  const fits = fitter(query, now);
  const found: StoredSms[] = [];
  let more = false;
  for (const message of candidates(source, query, account.numbers)) {
    if (message.channel !== 'SMS' || message.position >= before || !fits(message)) continue;
    if (found.length === size) { more = true; break; }
    found.push(message);
  }
  const last = found.at(-1);
  const uri = (at: number, after: string | null): string => {
    const paging = [['PageSize', String(size)], ['Page', String(at)], ...(after ? [['PageToken', after]] : [])] as [string, string][];
    return `/2010-04-01/Accounts/${account.accountSid}/Messages.json?${new URLSearchParams([...filters(query), ...paging])}`;
  };
  return {
    messages: found.map((sms) => messageResource(sms, account.accountSid, statusAt(sms, now))),
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, found.length - 1),
    first_page_uri: uri(0, null),
    next_page_uri: more && last ? uri(page + 1, `PA${last.id}`) : null,
    previous_page_uri: null,
    uri: uri(page, token),
  };
}

/** The store's index is by device, so a device's number (not one of the account's) narrows the search to its messages. */
function candidates(source: ListSource, query: ParsedUrlQuery, own: readonly string[]): Iterable<StoredMessage> {
  const device = [query['To'], query['From']].find((number) => typeof number === 'string' && !own.includes(number));
  return source.newestFirst(device as string | undefined);
}

function filters(query: ParsedUrlQuery): [string, string][] {
  return ['To', 'From', 'DateSent', 'DateSent>', 'DateSent<'].flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
}

function fitter(query: ParsedUrlQuery, now: number): (sms: StoredSms) => boolean {
  const time = (name: string): number | null => (typeof query[name] === 'string' ? Date.parse(query[name]) : null);
  const [on, from, until] = [time('DateSent'), time('DateSent>'), time('DateSent<')];
  const byDate = on !== null || from !== null || until !== null;
  return (sms) => {
    if (query['To'] && sms.to !== query['To']) return false;
    if (query['From'] && sms.from !== query['From']) return false;
    if (!byDate) return true;
    if (sms.sentAt > now) return false;
    // date_sent has whole seconds.
    const sent = Math.floor(sms.sentAt / 1000) * 1000;
    if (on !== null && Math.floor(sent / 86_400_000) !== Math.floor(on / 86_400_000)) return false;
    return (from === null || sent >= from) && (until === null || sent <= until);
  };
}
