import { say, type Locale, type Text } from '@muster/platform';
import { Html, html, type HtmlValue } from './html.ts';
import { STYLE } from './page.style.ts';
import { PAGE } from './page.texts.ts';

/** What surrounds every page behind an answer link. */
export interface PageFrame {
  locale: Locale;
  title: string;
  authority: string;
  /** Shows the band 【訓練】. */
  drill: boolean;
  main: HtmlValue;
  /** How to check that it is genuine; %s is the authority. */
  footer?: Text;
}

/** A whole page. Works without JavaScript, pictures or anything else to load. */
export function pageLayout(frame: PageFrame): string {
  const { locale } = frame;
  const other = locale === 'ja' ? html`<a href="?lang=en" lang="en" hreflang="en">English</a>` : html`<a href="?lang=ja" lang="ja" hreflang="ja">日本語</a>`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${frame.title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${frame.drill && html`<p class="drill" role="note">${say(locale, PAGE.drillBand)}</p>`}
<header><nav class="languages" aria-label="${say(locale, PAGE.language)}">${other}</nav></header>
<main>
<h1>${frame.title}</h1>
${frame.main}
</main>
<footer>${say(locale, frame.footer ?? PAGE.callBack).replace('%s', frame.authority)}</footer>
</body>
</html>
`.text;
}
