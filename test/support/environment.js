import { randomBytes } from 'node:crypto';
import { TestEnvironment } from 'jest-environment-node';
import { withClient } from './template.js';

/**
 * Files that need PostgreSQL (`*.db.spec.ts`, `*.story.spec.ts`) get a clone of the template of their own; pure specs
 * get none. The environment outlives every hook of the file, so the database goes when nothing uses it any more.
 */
export default class MusterEnvironment extends TestEnvironment {
  #database = null;
  #file;

  constructor(config, context) {
    super(config, context);
    this.#file = context.testPath;
  }

  async setup() {
    await super.setup();
    if (!/\.(db|story)\.spec\.ts$/.test(this.#file)) return;
    const name = `muster_${randomBytes(6).toString('hex')}`;
    const admin = process.env.MUSTER_TEST_ADMIN_URL;
    await withClient(admin, (client) => client.query(`create database ${name} template ${process.env.MUSTER_TEST_TEMPLATE} strategy file_copy`));
    this.#database = name;
    const url = new URL(admin);
    url.pathname = `/${name}`;
    Object.assign(this.global.process.env, { DATABASE_URL: url.href, NODE_ENV: 'test', MUSTER_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error' });
  }

  async teardown() {
    const name = this.#database;
    if (name) await withClient(process.env.MUSTER_TEST_ADMIN_URL, (client) => client.query(`drop database if exists ${name} with (force)`));
    await super.teardown();
  }
}
