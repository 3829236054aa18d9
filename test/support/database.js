import { randomBytes } from 'node:crypto';
import { afterAll, expect } from '@jest/globals';
import { withClient } from './template.js';

/** Files that need PostgreSQL get a clone of the template of their own; pure specs get none. */
if (/\.(db|story)\.spec\.ts$/.test(expect.getState().testPath ?? '')) {
  const name = `muster_${randomBytes(6).toString('hex')}`;
  const admin = process.env.MUSTER_TEST_ADMIN_URL;
  await withClient(admin, (client) => client.query(`create database ${name} template ${process.env.MUSTER_TEST_TEMPLATE} strategy file_copy`));
  const url = new URL(admin);
  url.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_URL: url.href, NODE_ENV: 'test', MUSTER_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error' });
  afterAll(() => withClient(admin, (client) => client.query(`drop database if exists ${name} with (force)`)));
}
