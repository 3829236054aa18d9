import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { OfflineRoster, OfflineRosters, openOffline } from '@muster/registry';
import { unzipSync } from 'fflate';
import { atMainDesk, mustBeFree } from './exchange-desk.ts';
import { readPassphrase } from './passphrase.ts';

/** Makes an offline roster for a user with the right to; says where it is. */
export async function takeOffline(options: { as: string; purpose: string; out: string; perRole: number; passphraseFile?: string }): Promise<string> {
  mustBeFree(options.out);
  const passphrase = await readPassphrase(options.passphraseFile, 'Passphrase / パスフレーズ: ');
  const made = await atMainDesk({ email: options.as, may: ['offline:take', 'expert:contact-read'] }, (desk, actor) =>
    desk.get(OfflineRosters, { strict: false }).take(actor, { purpose: options.purpose, passphrase, perRole: options.perRole }));
  if (!(made instanceof OfflineRoster)) throw new Error(`${made.message} ${made.remedy}`);
  writeFileSync(options.out, Buffer.from(made.base64, 'base64'), { mode: 0o600, flag: 'wx' });
  return `${made.people} people in ${made.roles} roles / ${made.roles} 役割 ${made.people} 人 -> ${options.out}. Keep the passphrase apart from the file. / パスフレーズは別に保管してください。`;
}

/** Opens an offline roster into a folder; says what is there. */
export async function openOfflineFile(file: string, options: { out: string; passphraseFile?: string }): Promise<string> {
  const opened = await openOffline(readFileSync(file), await readPassphrase(options.passphraseFile, 'Passphrase / パスフレーズ: '));
  if (!opened.ok) throw new Error(opened.reason === 'NOT_OURS' ? 'This is no offline roster. オフライン名簿ではありません。' : 'The passphrase is wrong, or the file is damaged. パスフレーズが違うか、ファイルが壊れています。');
  mkdirSync(options.out, { recursive: true, mode: 0o700 });
  const files = Object.entries(unzipSync(opened.content));
  for (const [name, content] of files) writeFileSync(join(options.out, basename(name)), content, { mode: 0o600 });
  return `Made / 作成 ${opened.header.madeAt}: ${files.map(([name]) => name).join(', ')} -> ${options.out}`;
}
