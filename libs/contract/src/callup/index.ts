// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { CoordinatorHomeDocument } from './home.ts';
