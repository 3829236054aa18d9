/** What a picture shows, and in which form it was taken. */
export interface Picture { language: string; width: number; path: string; dialogs: readonly string[] }

/** A dialog of the console: the file it stands in, and what its title may say by language. */
export interface AskedDialog { file: string; titles: Readonly<Record<string, readonly RegExp[]>> }

const FORMS = ['ja', 'en'].flatMap((language) => [1280, 360].map((width) => ({ language, width })));

/** An address fits the screen that names most of it: /posts/new is no /posts/$postId. */
function screenOf(path: string, screens: readonly string[]): string | undefined {
  const fits = screens.filter((screen) => new RegExp(`^${screen.replace(/\$\w+/g, '[^/]+')}/?$`).test(path));
  return fits.sort((one, other) => (one.match(/\$/g)?.length ?? 0) - (other.match(/\$/g)?.length ?? 0))[0];
}

function formsLacking(pictures: readonly Picture[], shows: (picture: Picture) => boolean): string[] {
  return FORMS.filter((form) => !pictures.some((picture) => picture.language === form.language && picture.width === form.width && shows(picture)))
    .map(({ language, width }) => `${language} at ${width} px`);
}

/** Which screens and dialogs nobody could look at, as sentences: those without a picture in both languages at both widths. */
export function missing(screens: readonly string[], dialogs: readonly AskedDialog[], pictures: readonly Picture[]): string[] {
  const lines = screens.map((screen) => [screen, formsLacking(pictures, ({ path, dialogs: over }) => over.length === 0 && screenOf(path, screens) === screen)] as const);
  const asked = dialogs.map(({ file, titles }) => [
    `${file}, “${titles.en?.map(({ source }) => source.slice(1, -1)).join('” or “')}”`, formsLacking(pictures, ({ language, dialogs: over }) => over.some((title) => titles[language]?.some((wanted) => wanted.test(title)))),
  ] as const);
  return [...lines, ...asked].filter(([, lacks]) => lacks.length > 0).map(([what, lacks]) => `${what}: no picture in ${lacks.join(', ')}`);
}
