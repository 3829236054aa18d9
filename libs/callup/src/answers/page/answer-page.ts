import { say, type Locale } from '@muster/platform';
import type { AnswerView, LineView } from '../answer-view.query.ts';
import { linkPhase } from '../link.phase.ts';
import type { RuleProblem } from '../../rules.types.ts';
import { answerForm } from './answer-form.ts';
import { html, type Html, type HtmlValue } from './html.ts';
import { pageLayout } from './page.layout.ts';
import { ANSWERS, PAGE, PAY, PLACES, STANDINGS } from './page.texts.ts';
import { time } from './page.times.ts';

/** What a page is made of besides the view. */
export interface AnswerPageParts {
  locale: Locale;
  authority: string;
  /** The authority's number as it is published; undefined: no setting names it. */
  callBack?: string | undefined;
  /** Hidden in the form; makes a doubled post harmless. */
  nonce: string;
  /** Why the answer that was just posted could not be taken. */
  problem?: RuleProblem;
}

/** The page behind an answer link: what is asked, whether it is genuine, where one stands, and the form while answers count. */
export function answerPage(view: AnswerView, parts: AnswerPageParts): string {
  const { locale, authority, callBack } = parts;
  const number = String(view.number).padStart(3, '0');
  const phase = linkPhase(view, view.now);
  const title = say(locale, PAGE.title).replace('%s', authority).replace('%n', number);
  return pageLayout({
    locale, authority, title, drill: view.kind === 'DRILL', footer: callBack ? PAGE.callBackTo : PAGE.callBack,
    main: [
      parts.problem && problemBox(parts.problem, locale),
      phase === 'CANCELLED' && box(say(locale, PAGE.cancelled), say(locale, PAGE.cancelledHint)),
      phase === 'CLOSED' && box(say(locale, PAGE.closed), say(locale, PAGE.closedHint)),
      phase !== 'CANCELLED' && standing(view, locale),
      facts(view, parts),
      phase === 'ANSWERING' && answerForm(view, parts),
    ],
  });
}

function facts(view: AnswerView, { locale, authority, callBack }: AnswerPageParts): Html {
  const own = view.lines.filter((line) => line.position === view.position);
  return html`<dl>
<dt>${say(locale, PAGE.code)}</dt><dd><span class="code">${view.authenticityCode}</span><br>${say(locale, PAGE.codeHint)}</dd>
<dt>${say(locale, PAGE.kind)}</dt><dd>${say(locale, view.kind === 'DRILL' ? PAGE.drill : PAGE.real)}</dd>
<dt>${say(locale, PAGE.deadline)}</dt><dd>${time(view.deadline, locale)}</dd>
<dt>${say(locale, PAGE.pay)}</dt><dd>${say(locale, PAY[view.payBasis ?? 'NONE'] ?? PAY.NONE!).replace('%s', authority)}</dd>
${callBack && html`<dt>${say(locale, PAGE.callBackNumber)}</dt><dd><a href="tel:${callBack.replace(/[^\d+]/g, '')}">${callBack}</a><br>${say(locale, PAGE.callBackHint).replace('%s', authority)}</dd>`}
</dl>
<h2>${say(locale, own.length > 0 ? PAGE.place_assigned : PAGE.needs)}</h2>
${(own.length > 0 ? own : view.lines).map((line) => lineFacts(line, locale))}`;
}

function lineFacts(line: LineView, locale: Locale): Html {
  const role = (locale === 'ja' ? line.roleJa : line.roleEn) ?? say(locale, PAGE.anyRole);
  const prefecture = locale === 'ja' ? line.prefectureJa : line.prefectureEn;
  const place = say(locale, PLACES[line.place]) + (prefecture === null ? '' : locale === 'ja' ? `(${prefecture})` : ` (${prefecture})`);
  return html`<dl class="box">
<dt>${say(locale, PAGE.role)}</dt><dd>${role}</dd>
<dt>${say(locale, PAGE.place)}</dt><dd>${place}</dd>
<dt>${say(locale, PAGE.period)}</dt><dd>${time(line.fromAt, locale)}${say(locale, PAGE.until)}${time(line.untilAt, locale)}</dd>
</dl>`;
}

/** The current answer and the place in the team; empty before the first answer. */
function standing(view: AnswerView, locale: Locale): HtmlValue {
  const place = view.assignment === null ? undefined : STANDINGS[view.awaitsRelease ? 'AWAITS_RELEASE' : view.assignment];
  if (view.answer === null) return null;
  const from = view.answer === 'YES_FROM' && view.arriveAt ? html` ${time(view.arriveAt, locale)}` : null;
  return html`<div class="box" role="status">
<p>${say(locale, PAGE.current)}<strong>${say(locale, view.answer === 'YES_FROM' ? FROM : ANSWERS[view.answer])}${from}</strong>
${view.answeredAt && html`(${say(locale, PAGE.received)}${time(view.answeredAt, locale)})`}</p>
${place && html`<p>${say(locale, place)}</p>`}
${view.assignment === 'ASSIGNED' && !view.awaitsRelease && html`<p><a href="/me/call-ups/${view.invitationId}">${say(locale, PAGE.next)}</a></p>`}
${view.lateAt && html`<p>${say(locale, PAGE.late)}</p>`}
</div>`;
}

const FROM = { ja: '次の日時から参加:', en: 'Yes, from' };

function problemBox(problem: RuleProblem, locale: Locale): Html {
  return html`<div class="box alert" role="alert"><p><strong>${say(locale, PAGE.problem)}</strong></p>
<p>${say(locale, problem.message)} ${say(locale, problem.remedy)}</p></div>`;
}

function box(title: string, text: string): Html {
  return html`<div class="box alert"><p><strong>${title}</strong></p><p>${text}</p></div>`;
}
