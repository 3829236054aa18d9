export { advance } from './advance.ts';
export { testEnv } from './test-env.ts';
export { memoryKeyTable } from './memory-key-table.ts';
export { testVault } from './test-vault.ts';
export { ContextClient } from '../database/context/context-client.ts';
