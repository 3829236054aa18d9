export * from './refusals/approval.refusals.ts';
export * from './refusals/audience.refusals.ts';
export * from './refusals/input.refusals.ts';
export * from './refusals/launch.refusals.ts';
export * from './refusals/sending.refusals.ts';
