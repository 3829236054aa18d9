import type { Purpose } from '@muster/notify';
import type { Locale, Text } from '@muster/platform';
import type { CallUpTexts } from '../sealed/callup.seal.ts';
import { renderInvite } from '../text/call-up.text.ts';
import { noticeText, type Notice } from '../text/notice.text.ts';
import type { CallUpIdentity } from '../text/text.identity.ts';
import { acknowledgementText } from './acknowledgement.text.ts';
import type { CallUpFacts, LineFacts } from './call-up-facts.query.ts';
import type { ClaimFacts } from './claim-facts.query.ts';

/** What every message of a call-up shows to be known for genuine. */
export function identityOf(call: CallUpFacts, authority: string): CallUpIdentity {
  return { authority, number: call.number, authenticityCode: call.authenticityCode, kind: call.kind };
}

const ANY_ROLE = { ja: '要員', en: 'responders' };

/** A line's role in the reader's language. */
export function roleOf(line: Pick<LineFacts, 'roleJa' | 'roleEn'> | undefined, locale: Locale): string {
  return (locale === 'ja' ? line?.roleJa : line?.roleEn) ?? ANY_ROLE[locale];
}

/** The line for which somebody is wanted most: the best fit, the first among equals. */
export function bestLine(call: Pick<CallUpFacts, 'lines'>, person: Pick<ClaimFacts, 'lines' | 'scores'>): LineFacts | undefined {
  const best = person.lines.reduce((at, _, index) => ((person.scores[index] ?? 0) > (person.scores[at] ?? 0) ? index : at), 0);
  return call.lines.find((line) => line.position === person.lines[best]);
}

/** The invitation's text without its link; equal for everybody of one language and role. */
export function inviteText(call: CallUpFacts & CallUpTexts, authority: string, role: string, locale: Locale): string {
  const values = { ...identityOf(call, authority), severity: call.severity, role, deadline: call.deadline };
  return renderInvite(locale === 'ja' ? call.textJa : call.textEn, values, locale).text;
}

/** What a message after the invitation says; null for purposes that are no notice. */
export function noticeOf(purpose: Purpose, call: CallUpFacts, person: Pick<ClaimFacts, 'position' | 'answerLate'> & Partial<Pick<ClaimFacts, 'release'>>, locale: Locale, link?: string): Notice | null {
  const line = call.lines.find((one) => one.position === person.position);
  const prefecture = (locale === 'ja' ? line?.prefectureJa : line?.prefectureEn) ?? undefined;
  switch (purpose) {
    case 'CONFIRM': return line ? { kind: 'CONFIRM', role: roleOf(line, locale), from: line.fromAt, place: line.place, prefecture } : null;
    case 'RESERVE': return { kind: 'RESERVE', role: roleOf(line, locale) };
    case 'STAND_DOWN':
      if (call.state === 'CANCELLED') return { kind: 'STAND_DOWN', because: 'CANCELLED' };
      if (person.release === 'REFUSED' || person.release === 'LAPSED') return { kind: 'STAND_DOWN', because: 'NOT_RELEASED' };
      return person.answerLate ? { kind: 'CLOSED' } : { kind: 'STAND_DOWN', because: 'NOT_NEEDED' };
    case 'REMINDER': return { kind: 'REMINDER', deadline: call.deadline, link };
    case 'HELP': return call.pastDeadline || (call.state !== 'OPEN' && call.state !== 'FILLED') ? { kind: 'CLOSED' } : { kind: 'HELP' };
    case 'BRIEFING': return { kind: 'BRIEFING' };
    default: return null;
  }
}

/** The text of any message but the invitation; null when there is nothing to say. `words` are a NOTICE's. */
export function laterText(purpose: Purpose, call: CallUpFacts, person: ClaimFacts, authority: string, locale: Locale, link?: string, words?: Text): { text: string; notice: Notice | null } | null {
  const identity = identityOf(call, authority);
  if (purpose === 'UPDATE') return person.answer ? { text: acknowledgementText(person.answer, identity, locale), notice: null } : null;
  const notice: Notice | null = purpose === 'NOTICE' ? words ? { kind: 'NOTICE', text: words } : null : noticeOf(purpose, call, person, locale, link);
  return notice && { text: noticeText(notice, identity, locale), notice };
}
