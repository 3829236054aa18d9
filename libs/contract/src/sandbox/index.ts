// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { LetSandboxAnswerDocument } from './let-answer.ts';
export { ReplyFromSandboxDocument } from './reply.ts';
export { StopSandboxAnswersDocument } from './stop-answers.ts';
export { SandboxWallDocument } from './wall.ts';
