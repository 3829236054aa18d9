import { say, type Locale } from '@muster/platform';
import { html } from './html.ts';
import { pageLayout } from './page.layout.ts';
import { DEAD_LINKS } from './page.texts.ts';

/** The same polite page for every link that opens nothing: it does not tell a cut link from somebody else's. */
export function deadLinkPage(reason: keyof typeof DEAD_LINKS, locale: Locale, authority: string): string {
  const words = DEAD_LINKS[reason];
  return pageLayout({ locale, authority, title: say(locale, words.title), drill: false, main: html`<p>${say(locale, words.text)}</p>` });
}
