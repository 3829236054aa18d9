/** One configuration for every project: SWC compiles, Node resolves, nothing is mapped. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.js',
  testEnvironmentOptions: { customExportConditions: ['@muster/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{apps,libs,seeds,test}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/test/chaos/'],
  transform: {
    '\\.ts$': ['@swc/jest', {
      jsc: {
        target: 'es2024',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }],
  },
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/test/support/template.js',
  globalTeardown: '<rootDir>/test/support/teardown.js',
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of the VM stay in memory after their file: a worker that has grown is replaced between two files.
  workerIdleMemoryLimit: '1500MB',
};
