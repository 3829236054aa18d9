import { say, type Locale } from '@muster/platform';
import { html, type Html } from '../../answers/page/html.ts';
import { pageLayout } from '../../answers/page/page.layout.ts';
import { shownTime } from '../../answers/page/page.times.ts';
import { releaseReference } from '../release-reference.ts';
import { releasePhase } from '../release.state.ts';
import type { ReleaseView } from '../release-view.query.ts';
import { DEAD_RELEASES, RELEASE, RELEASE_OUTCOMES, RELEASE_PLACES } from './release-page.texts.ts';

/** What a page is made of besides the view. */
export interface ReleasePageParts {
  locale: Locale;
  authority: string;
  /** The form that was just posted named no decision. */
  undecided?: boolean;
}

/** The page behind a release link: who is asked for, when and in which kind of place; the two buttons, or what became of it. */
export function releasePage(view: ReleaseView, { locale, authority, undecided }: ReleasePageParts): string {
  const phase = releasePhase(view, view.now);
  const outcome = phase === 'ASKING' || phase === 'EXPIRED' ? null : RELEASE_OUTCOMES[phase];
  return pageLayout({
    locale, authority, title: say(locale, RELEASE.title).replace('%s', authority), drill: view.drill, footer: RELEASE.footer,
    main: [
      undecided && html`<div class="box alert" role="alert"><p>${say(locale, RELEASE.undecided)}</p></div>`,
      outcome && html`<div class="box" role="status"><p><strong>${say(locale, outcome)}</strong></p></div>`,
      html`<p>${say(locale, RELEASE.intro)}</p>`,
      facts(view, locale),
      phase === 'ASKING' && form(locale),
    ],
  });
}

/** The same polite page for every link that opens nothing: it does not tell a cut link from somebody else's. */
export function deadReleasePage(reason: keyof typeof DEAD_RELEASES, locale: Locale, authority: string): string {
  const words = DEAD_RELEASES[reason];
  return pageLayout({ locale, authority, title: say(locale, words.title), drill: false, footer: RELEASE.footer, main: html`<p>${say(locale, words.text)}</p>` });
}

function facts(view: ReleaseView, locale: Locale): Html {
  return html`<dl>
<dt>${say(locale, RELEASE.reference)}</dt><dd><span class="code">${releaseReference(view.requestId)}</span></dd>
<dt>${say(locale, RELEASE.person)}</dt><dd>${view.person ? nameIn(locale, view.person) : say(locale, RELEASE.nobody)}</dd>
<dt>${say(locale, RELEASE.period)}</dt><dd>${time(view.fromAt, locale)}${say(locale, RELEASE.until)}${time(view.untilAt, locale)}</dd>
<dt>${say(locale, RELEASE.place)}</dt><dd>${say(locale, RELEASE_PLACES[view.place])}</dd>
<dt>${say(locale, RELEASE.due)}</dt><dd>${time(view.dueAt, locale)}</dd>
</dl>`;
}

/** In the page's language; in kanji where no Roman letters are on record. */
function nameIn(locale: Locale, { kanji, romaji }: NonNullable<ReleaseView['person']>): string {
  return (locale === 'en' && romaji.full) || kanji.full;
}

function form(locale: Locale): Html {
  return html`<h2>${say(locale, RELEASE.decide)}</h2>
<p>${say(locale, RELEASE.hint)}</p>
<form method="post"><input type="hidden" name="lang" value="${locale}">
<button name="decision" value="GRANTED">${say(locale, RELEASE.grant)}</button>
<button class="plain" name="decision" value="REFUSED">${say(locale, RELEASE.refuse)}</button>
</form>`;
}

function time(at: Date, locale: Locale): Html {
  return html`<time datetime="${at.toISOString()}">${shownTime(at, locale)}</time>`;
}
