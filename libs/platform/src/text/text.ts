/** The languages the product speaks: Japanese first, English second. */
export type Locale = 'ja' | 'en';

/** One text in both languages. */
export interface Text {
  ja: string;
  en: string;
}

/** The text in the reader's language. */
export function say(locale: Locale, text: Text): string {
  return text[locale];
}
