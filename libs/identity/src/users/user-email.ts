import type { SealColumn, Vault } from '@muster/platform';
import type { EntityManager } from 'typeorm';
import { emailKey } from '../sign-in/email-key.ts';

/** The column that holds users' e-mail addresses. */
export const USER_EMAIL: SealColumn = { table: 'app_user', column: 'email_sealed' };
/** What blind indexes of users' e-mail addresses are made for. */
export const USER_EMAIL_INDEX = 'app_user.email';

/** The blind indexes under which a user with this e-mail address may be found, however it is written. */
export async function emailIndexes(vault: Vault, em: EntityManager, email: string): Promise<Buffer[]> {
  return (await vault.lookup(em, USER_EMAIL_INDEX, [emailKey(email)])).indexes;
}

/** The columns that hold a user's e-mail address. */
export async function sealEmail(vault: Vault, userId: string, email: string): Promise<{ emailSealed: Buffer; emailIndex: Buffer }> {
  const key = emailKey(email);
  return { emailSealed: await vault.seal({ ...USER_EMAIL, row: userId }, key), emailIndex: await vault.index(USER_EMAIL_INDEX, key) };
}
