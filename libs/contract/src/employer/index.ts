// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { MyReleasesDocument } from './releases.ts';
export { MyStandingTermsDocument } from './standing-terms.ts';
