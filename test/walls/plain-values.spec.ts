import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync('{libs,apps}/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.spec.ts') && !file.includes('/testing/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const naming = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file).sort();

/** Who opens what: a file that begins to open addresses has to be written down here, with the reason. */
describe('plain addresses of experts', () => {
  it('are opened by the contact book alone', () => {
    expect(naming(/\bCONTACT_ADDRESS\b|\bopenAddresses\b/)).toEqual([
      'libs/registry/src/contacts/contact-book.service.ts', 'libs/registry/src/contacts/contact.seal.ts',
      'libs/registry/src/registry.seal.ts', // names the column for the rotation of keys
    ]);
  });

  it('leave it in a logged reveal, and in the parts of the worker that send and read replies', () => {
    expect(naming(/\.addressesFor\(/)).toEqual([
      'libs/callup/src/answers/inbound.handler.ts', // STOP and START by number
      'libs/callup/src/messages/message.source.ts', // messages of call-ups
      'libs/careers/src/appointments/ends/ends-mail.service.ts', // the worker's letters to people whose appointment ended
      'libs/registry/src/invitations/invitation-mail.service.ts', // the worker's invitations
      'libs/registry/src/invitations/invitations.service.ts', // becomes the account's address when the office invites somebody who has none
      'libs/registry/src/own-contacts/contact-messages.service.ts', // the worker's codes to contacts, and word of changes to the others
      'libs/registry/src/vetting/vetting-mail.service.ts', // mails on the expert's own application
    ]);
    expect(naming(/\bbook\.reveal\(/)).toEqual(expect.arrayContaining(['libs/registry/src/contacts/contact-reveal.service.ts']));
    const book = sources.find(({ file }) => file.endsWith('contact-book.service.ts'))!.text;
    expect(/async reveal\([^]*?disclosures\.record\(/.test(book)).toBe(true);
  });
});

describe('plain e-mail addresses of users', () => {
  it('are opened only where a mail to them leaves', () => {
    expect(naming(/open\w*\(\{ \.\.\.USER_EMAIL\b/)).toEqual(['libs/identity/src/users/users.service.ts']);
    expect(naming(/\.mailbox\(/).filter((file) => !file.includes('/sandbox/'))).toEqual(expect.arrayContaining(['libs/callup/src/approval/approval-mail.service.ts']));
  });
});

describe('the store of attestations', () => {
  it('is named by the registry alone, and asked by the targeting of call-ups', () => {
    expect(naming(/attestation\.(?:confirmation|holders|among|question)/).filter((file) => !file.startsWith('apps/cli/src/migrations/'))).toEqual([
      'libs/registry/src/attestations/attestation.query.ts', 'libs/registry/src/attestations/attestation.store.ts',
    ]);
    expect(naming(/\battestationHolders\(/)).toEqual(['libs/callup/src/targeting/fit.query.ts', 'libs/registry/src/attestations/attestation.query.ts']);
  });
});
