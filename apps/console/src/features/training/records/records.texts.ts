import { defineTexts } from '../../../shared/texts/language.ts';

export const useRecordsTexts = defineTexts('trainingRecords', {
  ja: {
    title: '職員と受講の記録', lead: '受講率の分母となる職員数、職員番号、受講を記録します。氏名は記録しません。', back: '受講状況に戻る', bodyFirst: '組織を選ぶと、職員数と職員の一覧を表示します。', layer: '階層', number: '職員番号', saved: '記録しました。',
    import: '受講記録を取り込む', importLead: '学習管理システムの受講者一覧(CSVまたはXLSX)を、まず確認だけし、その後に書き込みます。列は「組織コード、職員番号、科目コード、修了日、修了状況」です。', file: 'ファイル', check: '内容を確認する', write: '書き込む', writeGood_one: '誤りのない{{count}}件だけを書き込む', writeGood_other: '誤りのない{{count}}件だけを書き込む',
    result: '{{lines}}行: 新規\u00a0{{fresh}}件、登録済み\u00a0{{known}}件、未修了\u00a0{{notDone}}件、誤り\u00a0{{bad}}件', written: '書き込みました。', nothing: '書き込むものはありません。', line: '行', column: '列', problem: '問題', remedy: '直し方', columns: { organisation: '組織', number: '職員番号', course: '科目', attendedOn: '修了日', result: '修了状況' },
    attendance: '受講を1件記録する', course: '研修', attendedOn: '受講日', attendanceSave: '受講を記録する', known: 'すでに記録されています。', choose: '選んでください',
    headcounts: '職員数(受講率の分母)', headcountNone: '職員数の記録はまだありません。下の欄から記録してください。', people: '職員数', from: '適用日', source: '出典', headcountSave: '職員数を記録する',
    staff: '職員', scroll_one: '{{n}}人です。', scroll_other: '{{n}}人です。枠の中を下へ動かすと続きが見られます。', staffNone: '職員の記録はまだありません。下の欄から記録してください。', post: 'ポスト', noPost: 'ポストなし', until: '終了日', onRoster: '名簿に登録', yes: 'あり', no: 'なし', term: '職員を記録する', termLead: '着任・異動・階層の変更を、その日から記録します。ポストを選ぶと、前任者の任期はその前日に終わります。', numberHelp: '組織が付けた番号。半角の英数字とハイフンなどで入力し、氏名は使いません。', since: '開始日', untilHelp: '終わりが決まっている場合だけ入力します。', termSave: '職員を記録する', leave: '離任を記録する', leaveOf: '{{number}}の離任を記録する', doLeave: '離任を記録する', leaveLead: '後任者がいない離任を記録します。最終日の翌日から、受講率の対象ではなくなります。', lastDay: '最終日',
  },
  en: {
    title: 'Staff and attendance', lead: 'Headcounts (the denominator of coverage), staff numbers and attendances. No names are kept.', back: 'Back to coverage', bodyFirst: 'Choose a body to see its headcounts and staff.', layer: 'Layer', number: 'Staff number', saved: 'Recorded.',
    import: 'Import attendances', importLead: 'A list of a learning system, CSV or XLSX: checked first, written when you say so. Its columns: organisation, staff number, course, completed on, status.', file: 'File', check: 'Check the list', write: 'Write it', writeGood_one: 'Write only the {{count}} line without errors', writeGood_other: 'Write only the {{count}} lines without errors',
    result: 'Lines: {{lines}}; {{fresh}} new, {{known}} known, {{notDone}} not completed, {{bad}} wrong', written: 'Written.', nothing: 'There is nothing to write.', line: 'Line', column: 'Column', problem: 'Problem', remedy: 'What to do', columns: { organisation: 'Body', number: 'Staff number', course: 'Course', attendedOn: 'Completed on', result: 'Status' },
    attendance: 'Record one attendance', course: 'Course', attendedOn: 'Attended on', attendanceSave: 'Record the attendance', known: 'It is on record already.', choose: 'Choose one',
    headcounts: 'Headcounts (the denominator)', headcountNone: 'No headcount on record yet. Begin below.', people: 'Headcount', from: 'From', source: 'Source', headcountSave: 'Record the headcount',
    staff: 'Staff', scroll_one: '{{n}} person.', scroll_other: '{{n}} people. Scroll in the box to see them all.', staffNone: 'No staff on record yet. Begin below.', post: 'Post', noPost: 'No post', until: 'Until', onRoster: 'On the roster', yes: 'Yes', no: 'No', term: 'Record a member of staff', termLead: 'Arrivals, moves and changes of layer, from their first day. If a post is chosen, its holder’s term ends the day before.', numberHelp: 'As the body gave it: letters, digits and hyphens; no name.', since: 'From', untilHelp: 'Only where the end is known.', termSave: 'Record', leave: 'Record departure', leaveOf: 'Record departure: {{number}}', doLeave: 'Record', leaveLead: 'For a departure without a successor. From the day after the last day, they no longer count towards coverage.', lastDay: 'Last day',
  },
});
