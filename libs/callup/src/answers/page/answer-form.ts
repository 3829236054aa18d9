import { say } from '@muster/platform';
import type { AnswerView } from '../answer-view.query.ts';
import type { AnswerKind } from '../../rules.types.ts';
import type { AnswerPageParts } from './answer-page.ts';
import { html, type Html } from './html.ts';
import { ANSWERS, PAGE } from './page.texts.ts';
import { fieldTime, time } from './page.times.ts';

/**
 * The four answers as buttons. Two forms, because the time is required for "from" only and a browser would
 * otherwise hold back the other three buttons for it.
 */
export function answerForm(view: AnswerView, parts: AnswerPageParts): Html {
  const { locale } = parts;
  const hidden = html`<input type="hidden" name="nonce" value="${parts.nonce}"><input type="hidden" name="lang" value="${locale}">`;
  const button = (kind: AnswerKind, style = ''): Html =>
    html`<button class="${style}" name="answer" value="${kind}" aria-pressed="${view.answer === kind ? 'true' : 'false'}">${say(locale, ANSWERS[kind])}</button>`;
  const [before, after] = say(locale, PAGE.change).split('%t');
  const remote = view.lines.some((line) => line.place !== 'ON_SITE');
  return html`<h2>${say(locale, PAGE.answerHere)}</h2>
<p>${before}${time(view.deadline, locale)}${after}</p>
<form method="post">${hidden}
${button('YES')}
${button('REMOTE_ONLY', 'plain')}
${!remote && html`<p>${say(locale, PAGE.noRemote)}</p>`}
${button('NO', 'plain')}
</form>
<form method="post">${hidden}
<label for="arrive">${say(locale, PAGE.arrive)}</label>
<input id="arrive" name="arrive" type="datetime-local" required value="${view.arriveAt ? fieldTime(view.arriveAt) : ''}" min="${fieldTime(view.now)}" max="${view.lastUntil ? fieldTime(view.lastUntil) : ''}">
${button('YES_FROM', 'plain')}
</form>`;
}
