import { existsSync } from 'node:fs';
import { ArchiveFolder, findingText, HeadFile, headKeys, verifyRecord } from '@muster/audit';
import { localSecret } from '../stack/home.ts';
import { LOCAL_ARCHIVES, LOCAL_HEADS, withAuditDatabase } from './audit-database.ts';

function keysOfMachine(): ReturnType<typeof headKeys> {
  const previous = (process.env.MUSTER_PREVIOUS_SECRETS ?? '').split(',').map((secret) => secret.trim()).filter(Boolean);
  return headKeys(process.env.MUSTER_SECRET ?? localSecret(), previous);
}

/** Verifies the record and says what was found, Japanese first; true when nobody touched anything. */
export async function verifyAudit({ heads, archives }: { heads?: string | undefined; archives?: string | undefined }, say: (line: string) => void): Promise<boolean> {
  const path = heads ?? LOCAL_HEADS;
  const lines = new HeadFile(path, keysOfMachine()).read();
  const folder = archives || (existsSync(LOCAL_ARCHIVES) ? LOCAL_ARCHIVES : null);
  const { checked, unread, heads: compared, findings } = await withAuditDatabase((db) => verifyRecord(db, lines, folder === null ? null : new ArchiveFolder(folder)));
  for (const { found, remedy } of findings.map(findingText)) say(`NG  ${found.ja}\n    ${found.en}\n    -> ${remedy.ja}\n       ${remedy.en}`);
  if (compared === 0) {
    say(`注意 見出しの記録がないため、末尾の切り落としと連鎖の作り直しは検出できません: ${path}\n     No heads were kept, so a cut-off end or a rebuilt chain cannot be noticed. Set AUDIT_HEAD_FILE.`);
  }
  if (unread > 0) say(`注意 アーカイブ ${unread} ファイルは確認していません。--archives で置き場所を指定してください。\n     ${unread} files of the archive were not looked at: name their folder with --archives.`);
  say(`${checked} 項目を確認し、${compared} 件の見出しと照合しました。 Checked ${checked} entries against ${compared} heads: ${findings.length === 0 ? 'the record is whole.' : `${findings.length} findings.`}`);
  return findings.length === 0;
}
