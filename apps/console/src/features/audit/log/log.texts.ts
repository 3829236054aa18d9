import { defineTexts } from '../../../shared/texts/language.ts';

export const useLogTexts = defineTexts('auditLog', {
  ja: {
    title: '監査記録', lead: 'だれが、いつ、何をしたかの記録です。後から変えられないよう、各行は前の行とつながっています。',
    chain: '連鎖の検査', chainText: 'すべての行が前の行から正しくつながっているかを検査します。件数が多いと時間がかかります。', check: '検査する', holds_one: '連鎖に異常はありません({{n}}行を検査)。', holds_other: '連鎖に異常はありません({{n}}行を検査)。', broken: '{{seq}}番の行で連鎖が切れています。', brokenText_one: '{{n}}行を検査しました。記録が書き換えられた可能性があります。この画面を保存し、情報セキュリティの責任者に連絡してください。', brokenText_other: '{{n}}行を検査しました。記録が書き換えられた可能性があります。この画面を保存し、情報セキュリティの責任者に連絡してください。', head: '最後の行のハッシュ', headText: '別の場所に控えておくと、末尾が消された場合に気付けます。',
    filters: '検索の条件', action: '操作', actionHelp: '完全に一致するもの。例:', actor: '利用者', anyone: '指定なし', subjectType: '対象の種類', subjectTypeHelp: '例: expert、call_up、app_user', subjectId: '対象のID', fromDay: '期間の初日', untilDay: '期間の最終日', find: '検索する', clear: '条件を消す',
    entries: '記録', count_one: '{{n}}件', count_other: '{{n}}件', none: { title: '該当する記録はありません', text: '条件を減らしてください。' }, seq: '番号', at: '日時', subject: '対象', detail: '内容', more: 'さらに読み込む', kinds: { user: '利用者', system: '自動処理', link: 'リンクからの回答者', anonymous: '未認証の接続' }, unknownUser: '(一覧にない利用者)',
    save: '表示中の記録を保存(CSV)',
  },
  en: {
    title: 'Audit record', lead: 'Who did what, when. Each line follows from the one before it, so that no change goes unnoticed.',
    chain: 'Check of the chain', chainText: 'Checks that every line follows from the one before it. Many lines take a while.', check: 'Check', holds_one: 'The chain holds ({{n}} line checked).', holds_other: 'The chain holds ({{n}} lines checked).', broken: 'The chain breaks at line {{seq}}.', brokenText_one: '{{n}} line was checked. The record may have been tampered with. Keep this page and tell whoever answers for information security.', brokenText_other: '{{n}} lines were checked. The record may have been tampered with. Keep this page and tell whoever answers for information security.', head: 'Hash of the last line', headText: 'Keep a copy elsewhere: it shows if the end was cut off.',
    filters: 'Filters', action: 'Action', actionHelp: 'Exactly, for example', actor: 'User', anyone: 'Anybody', subjectType: 'Kind of subject', subjectTypeHelp: 'For example expert, call_up, app_user', subjectId: 'Id of the subject', fromDay: 'First day', untilDay: 'Last day', find: 'Search', clear: 'Clear',
    entries: 'Entries', count_one: '{{n}} entry', count_other: '{{n}} entries', none: { title: 'No such entry', text: 'Use fewer filters.' }, seq: 'No.', at: 'When', subject: 'Subject', detail: 'Detail', more: 'Load more', kinds: { user: 'User', system: 'The system', link: 'By the link of an answer', anonymous: 'Not signed in' }, unknownUser: '(user not in the list)',
    save: 'Save what is shown (CSV)',
  },
});
