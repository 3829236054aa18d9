export { advance } from './advance.ts';
export { testEnv } from './test-env.ts';
