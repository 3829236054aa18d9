import type { Locale } from '@muster/platform';
import { html, Html } from '../answers/page/html.ts';
import type { LineFacts } from './call-up-facts.query.ts';
import { dayAndTime } from '../text/text.identity.ts';
import { roleOf } from './message.text.ts';

/** Stands for the person's own link while a mail is put together for many; no text that people write can hold it. */
const LINK = 'https://link.invalid/\u{f8ff}';

/** The bodies of an e-mail for many people, who differ in their links only. */
export class MailBody {
  private readonly text: string[];
  private readonly html: string[];

  constructor(parts: MailParts) {
    this.text = mailText(parts, LINK).split(LINK);
    this.html = mailHtml(parts, LINK).split(LINK);
  }

  /** Both parts with one person's link, which must need no escaping. */
  with(link: string): { text: string; html: string } {
    return { text: this.text.join(link), html: this.html.join(link) };
  }
}

/** What an e-mail is made of. */
export interface MailParts {
  locale: Locale;
  /** The message as it also goes out by SMS, without the link. */
  text: string;
  drill: boolean;
  /** Whether it leads to the answer page; not where there is nothing to answer or to look at any more. */
  linked: boolean;
  /** The lines to describe: those that the person fits, or the one that he has. */
  lines: readonly LineFacts[];
  authority: string;
}

const WORDS = {
  ja: { open: '内容を確認して回答する', drill: 'これは訓練の招集です', from: 'から', until: 'まで', ignore: '心当たりがないときは、公表されている代表番号で%sにご確認ください。' },
  en: { open: 'See the details and answer', drill: 'This call-up is an exercise', from: 'to', until: '', ignore: 'If you doubt this message, call %s on its published number.' },
} as const;

/** The plain part: everything that the HTML part says. */
function mailText(parts: MailParts, link: string): string {
  const words = WORDS[parts.locale];
  return [
    ...(parts.drill ? [words.drill, ''] : []), parts.text, '',
    ...parts.lines.map((line) => `- ${lineText(line, parts.locale)}`), ...(parts.lines.length > 0 ? [''] : []),
    ...(parts.linked ? [`${words.open}: ${link}`, ''] : []), words.ignore.replace('%s', parts.authority),
  ].join('\n');
}

/** The HTML part: small, with nothing to load, one link as a button. */
function mailHtml(parts: MailParts, link: string): string {
  const words = WORDS[parts.locale];
  const button = parts.linked && html`<p><a href="${link}" style="${BUTTON}">${words.open}</a></p>`;
  return html`<!doctype html><html lang="${parts.locale}"><body style="font:16px/1.7 sans-serif;color:#1a1a1c;max-width:36rem">${parts.drill && html`<p style="${DRILL}">${words.drill}</p>`}<p><strong>${parts.text}</strong></p>${parts.lines.length > 0 && html`<ul>${parts.lines.map((line) => html`<li>${lineText(line, parts.locale)}</li>`)}</ul>`}${button}<p style="color:#595959">${words.ignore.replace('%s', parts.authority)}</p></body></html>`.text;
}

const BUTTON = new Html('display:inline-block;padding:12px 24px;background:#0017c1;color:#fff;border-radius:8px;text-decoration:none;font-weight:bold');
const DRILL = new Html('background:#ffe7b8;color:#6a3d00;padding:8px;font-weight:bold;text-align:center');

function lineText(line: LineFacts, locale: Locale): string {
  const words = WORDS[locale];
  const prefecture = locale === 'ja' ? line.prefectureJa : line.prefectureEn;
  const place = { ja: { ON_SITE: '現地', REMOTE: '遠隔', EITHER: '現地または遠隔' }, en: { ON_SITE: 'on site', REMOTE: 'remote', EITHER: 'on site or remote' } }[locale][line.place];
  const where = prefecture && line.place !== 'REMOTE' ? `${place} ${prefecture}` : place;
  return locale === 'ja'
    ? `${roleOf(line, locale)} / ${where} / ${dayAndTime(line.fromAt, locale)}${words.from}${dayAndTime(line.untilAt, locale)}${words.until}`
    : `${roleOf(line, locale)}, ${where}, ${dayAndTime(line.fromAt, locale)} ${words.from} ${dayAndTime(line.untilAt, locale)} JST`;
}
