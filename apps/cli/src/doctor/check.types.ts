/** What one check found: fine, worth knowing, or in the way; with what to do about it. */
export interface Finding {
  subject: string;
  level: 'ok' | 'note' | 'fail';
  found: string;
  remedy?: string;
}
