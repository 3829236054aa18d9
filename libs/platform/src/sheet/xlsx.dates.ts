const DAY_MS = 86_400_000;

/** Numbers of built-in formats that show dates or times (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 in Japanese Excel). */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number format shows a date; colours, conditions and quoted text say nothing. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.has(id);
  return /[ymdhsge]/i.test(code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').replace(/general|e[+-]/gi, ''));
}

/**
 * The day behind Excel's number, with the time of day where there is one; null when there is no such day: 60 is
 * 29 February 1900, which Excel knows and the calendar does not.
 */
export function dateText(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_465 || (!from1904 && Math.floor(serial) === 60)) return null;
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const at = new Date(first + Math.round(serial * 86_400) * 1_000);
  const day = at.toISOString().slice(0, 10);
  return at.getTime() % DAY_MS === 0 ? day : `${day}T${at.toISOString().slice(11, 19)}`;
}
