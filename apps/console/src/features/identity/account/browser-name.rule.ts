/** Browsers by the mark that they alone leave, the more particular first: each also names those that it is built on. */
const BROWSERS = [[/\bEdg(e|A|iOS)?\//, 'Edge'], [/\b(Firefox|FxiOS)\//, 'Firefox'], [/\bSamsungBrowser\//, 'Samsung Internet'], [/\b(Headless)?(Chrome|CriOS)\//, 'Chrome'], [/\bSafari\//, 'Safari']] as const;
const SYSTEMS = [[/\biPhone\b/, 'iPhone'], [/\biPad\b/, 'iPad'], [/\bAndroid\b/, 'Android'], [/\bWindows\b/, 'Windows'], [/\bMacintosh\b/, 'macOS'], [/\bCrOS\b/, 'ChromeOS'], [/\bLinux\b/, 'Linux']] as const;

/** What a browser calls itself, in words that its owner knows ("Chrome / Windows"); null when it says nothing of the kind. */
export function browserName(userAgent: string | null): string | null {
  const said = userAgent ?? '';
  const of = (marks: readonly (readonly [RegExp, string])[]): string | undefined => marks.find(([mark]) => mark.test(said))?.[1];
  return [of(BROWSERS), of(SYSTEMS)].filter(Boolean).join(' / ') || null;
}
