/** A one-time code as people type it, with full-width digits, spaces and hyphens made plain. */
export function typedCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s\-‐-―ー−]/gu, '');
}
