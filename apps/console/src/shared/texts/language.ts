import i18next, { type TOptions } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

/** The languages of every text. */
export type Language = 'ja' | 'en';

const KEPT = 'muster.language';

/** What somebody chose on this browser, or null. */
export function chosenLanguage(): Language | null {
  const kept = localStorage.getItem(KEPT);
  return kept === 'ja' || kept === 'en' ? kept : null;
}

/** What was chosen on this browser, else what it asks for; Japanese first. */
function firstLanguage(): Language {
  return chosenLanguage() ?? (navigator.languages.find((one) => /^(ja|en)\b/.test(one))?.startsWith('en') ? 'en' : 'ja');
}

function follow(language: Language): void {
  document.documentElement.lang = language;
}

/** Sets up the texts; features add theirs as their code arrives. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(), fallbackLng: false, resources: {}, interpolation: { escapeValue: false }, returnNull: false, showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
  follow(currentLanguage());
}

/** The language that is shown now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'ja';
}

/** Somebody chose: shows everything in this language from now on, on this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await changeLanguage(language);
}

/** Shows everything in another language at once. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  follow(language);
}

/** The language shown, for components that format dates or choose between `nameJa` and `nameEn`. */
export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}

/** Of a fact that has both names, the one in the language shown. */
export function inLanguage<T>(language: Language, ja: T, en: T): T {
  return language === 'ja' ? ja : en;
}

interface Tree { readonly [key: string]: string | Tree }
type Same<T> = { readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
type Path<T> = { [K in keyof T & string]: T[K] extends string ? Stem<K> : `${K}.${Path<T[K]>}` }[keyof T & string];
/** Plural forms are asked for without their ending. */
type Stem<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Gives the text under a key, with its values filled in: `t('board.people', { n: 3 })`. The number `n` chooses among plural forms. */
export type Texts<T> = (key: Path<T>, values?: TOptions) => string;

type Ask = (key: string, values?: TOptions) => string;
const counting = new WeakMap<Ask, Ask>();

/** Gives i18next the number that it knows by the name `count` only; `n` may be a figure as it is shown (1,234). */
function countingOf(t: Ask): Ask {
  const known = counting.get(t) ?? ((key, values) => t(key, values?.n === undefined || values.count !== undefined ? values : { ...values, count: Number(String(values.n).replaceAll(',', '')) || 0 }));
  counting.set(t, known);
  return known;
}

/**
 * Registers a feature's texts in both languages, which must have the same keys, and gives the hook that reads them.
 * An English plural has `name_one` and `name_other`; Japanese the same keys with equal texts.
 */
export function defineTexts<const T extends Tree>(name: string, texts: { ja: T; en: Same<T> }): () => Texts<T> {
  const add = (): void => {
    i18next.addResourceBundle('ja', name, texts.ja, true, true);
    i18next.addResourceBundle('en', name, texts.en, true, true);
  };
  if (i18next.isInitialized) add();
  else i18next.on('initialized', add);
  return () => countingOf(useTranslation(name).t as unknown as Ask) as unknown as Texts<T>;
}
