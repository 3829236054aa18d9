import type { Text } from '@muster/platform';
import type { Finding } from './finding.rule.ts';

/** A finding in words: what is wrong with which entry, and what to do. */
export interface FindingText {
  found: Text;
  remedy: Text;
}

const CONTAIN: Text = {
  ja: 'データベースへの管理者接続を止め、直近のバックアップと見出しファイルの写しを保全し、該当する項目をバックアップと比べてください。',
  en: "Stop administrators' connections, keep the last backups and the copy of the heads as they are, and compare these entries with the backup.",
};

const RESTORE: Text = {
  ja: '該当する項目が残っている最も新しいバックアップを別の場所に復元し、欠けた項目を取り出して調べてください。',
  en: 'Restore the newest backup that still holds these entries beside this database, and see there what is missing.',
};

/** Says a finding to whoever verifies. */
export function findingText({ kind, seq, until, line, file }: Finding): FindingText {
  const span = until !== null && until !== seq ? { ja: `項目 ${seq}〜${until}`, en: `Entries ${seq} to ${until}` } : { ja: `項目 ${seq}`, en: `Entry ${seq}` };
  switch (kind) {
    case 'EDITED': return { found: { ja: `${span.ja} の内容が書き換えられています。`, en: `${span.en}: the content was edited.` }, remedy: CONTAIN };
    case 'DELETED': return { found: { ja: `${span.ja} が削除されています。`, en: `${span.en}: deleted.` }, remedy: RESTORE };
    case 'SWAPPED': return { found: { ja: `項目 ${seq} と ${until} が入れ替えられています。`, en: `Entries ${seq} and ${until} changed places.` }, remedy: CONTAIN };
    case 'RELINKED': return {
      found: { ja: `項目 ${seq} がハッシュごと書き換えられ、項目 ${until} とつながりません。`, en: `Entry ${seq} was edited together with its hash: entry ${until} does not follow from it.` },
      remedy: CONTAIN,
    };
    case 'TRUNCATED': return {
      found: { ja: `末尾の${span.ja} が失われています(見出しファイル ${line} 行目に記録があります)。`, en: `${span.en}: cut off at the end (line ${line} of the heads knows of them).` }, remedy: RESTORE,
    };
    case 'REBUILT': return {
      found: { ja: `項目 ${seq}〜${until} のいずれかから先の連鎖が作り直されています(見出しファイル ${line} 行目と一致しません)。`, en: `The chain was made anew from some entry between ${seq} and ${until} on (line ${line} of the heads disagrees).` },
      remedy: CONTAIN,
    };
    case 'HEAD_FORGED': return {
      found: { ja: `見出しファイルの ${line} 行目は本システムが書いたものではないか、その前の行が抜き取られています。`, en: `Line ${line} of the heads was not written by a process of ours, or lines before it were taken out.` },
      remedy: { ja: '見出しファイルを別の場所の写しと比べてください。鍵を替えた場合は MUSTER_PREVIOUS_SECRETS に以前の鍵を指定してください。', en: 'Compare the file with a copy kept elsewhere. After a change of secrets, name the earlier ones in MUSTER_PREVIOUS_SECRETS.' },
    };
    case 'ARCHIVE_MISSING': return {
      found: { ja: `アーカイブ ${file} がありません。`, en: `The archive ${file} is not there.` },
      remedy: { ja: 'アーカイブの置き場所(--archives、AUDIT_ARCHIVE_DIR)を確かめ、失われている場合は写しから戻してください。', en: 'Check where archives lie (--archives, AUDIT_ARCHIVE_DIR), and bring the file back from a copy.' },
    };
    case 'ARCHIVE_CHANGED': return {
      found: { ja: `アーカイブ ${file} は、書き込まれたときの内容ではありません。`, en: `The archive ${file} is not what was written.` },
      remedy: { ja: '別の場所の写しと比べ、戻してください。', en: 'Compare it with a copy kept elsewhere, and bring that back.' },
    };
    case 'ARCHIVE_UNLINKED': return {
      found: { ja: `アーカイブ ${file} の項目が前後とつながりません。`, en: `The entries of the archive ${file} do not follow from each other, or from those before.` }, remedy: CONTAIN,
    };
    case 'UNGUARDED': return {
      found: { ja: '追記専用にするトリガーが無効になっています。', en: 'The triggers that make the record append-only are switched off.' },
      remedy: { ja: 'alter table audit_entry enable trigger all を実行し、誰がいつ無効にしたかを調べてください。', en: 'Run alter table audit_entry enable trigger all, and find out who switched them off and when.' },
    };
  }
}
