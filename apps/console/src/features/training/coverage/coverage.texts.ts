import { defineTexts } from '../../../shared/texts/language.ts';

export const useCoverageTexts = defineTexts('coverage', {
  ja: {
    title: '研修の受講状況', lead: '研修ごとに、対象の職員のうち受講した人の割合を示します。氏名は表示しません。', course: '研修', on: '基準日', totals: '階層別の受講率', bodies: '組織別の受講状況', layer: '階層', body: '組織', people: '職員数', known: '名簿の人数', attended: '受講済み', share: '受講率', source: '職員数の出典', fault: '確認事項',
    of: '{{attended}}人 / {{people}}人({{share}})', leftOut: '職員数の記録がない、または名簿が職員数を上回るため、{{bodies}}組織を除いています。', definition: '定義', unknown: '—', from: '{{source}}({{from}}から)',
    layers: { POLITICAL: '政務', EXECUTIVE: '幹部', MANAGER: '管理職', OFFICER: '担当職員', GENERAL: '一般職員' }, faults: { NO_HEADCOUNT: '職員数の記録がありません', MORE_KNOWN_THAN_COUNTED: '名簿の人数が職員数を上回ります' },
    none: { title: '研修が登録されていません', text: '研修は中央の人事担当が登録します。' }, choose: '研修を選ぶと受講状況を表示します。',
    import: '受講記録を取り込む', importLead: 'CSVまたはXLSXの受講者一覧を、まず確認だけし、問題がなければ書き込みます。', file: 'ファイル', check: '内容を確認する', write: '書き込む', result: '{{lines}}行: 新規 {{fresh}}件、登録済み {{known}}件、誤り {{bad}}件', written: '書き込みました。', line: '行', column: '列', problem: '問題', remedy: '直し方',
    headcount: '職員数を記録する', headcountLead: '受講率の分母になります。', headcountOn: '適用日', headcountSource: '出典', headcountSave: '職員数を記録する', saved: '記録しました。',
  },
  en: {
    title: 'Training coverage', lead: 'Of the people for whom a course is meant, the share who attended it. No names are shown.', course: 'Course', on: 'As of', totals: 'Coverage by layer', bodies: 'By body', layer: 'Layer', body: 'Body', people: 'Headcount', known: 'On the list', attended: 'Attended', share: 'Share', source: 'Source of the headcount', fault: 'To check',
    of: '{{attended}} of {{people}} ({{share}})', leftOut: '{{bodies}} bodies are left out: their headcount is not on record, or smaller than their list.', definition: 'Definition', unknown: '—', from: '{{source}} (from {{from}})',
    layers: { POLITICAL: 'Political', EXECUTIVE: 'Executives', MANAGER: 'Managers', OFFICER: 'Officers in charge', GENERAL: 'All other staff' }, faults: { NO_HEADCOUNT: 'No headcount on record', MORE_KNOWN_THAN_COUNTED: 'More on the list than counted' },
    none: { title: 'No course yet', text: 'Courses are recorded by central HR.' }, choose: 'Choose a course to see who attended.',
    import: 'Take in attendances', importLead: 'A list of attendances as CSV or XLSX: it is checked first, and written when it is right.', file: 'File', check: 'Check it', write: 'Write it', result: '{{lines}} lines: {{fresh}} new, {{known}} known, {{bad}} wrong', written: 'It is written.', line: 'Line', column: 'Column', problem: 'Problem', remedy: 'What to do',
    headcount: 'Record a headcount', headcountLead: 'It is what shares are counted over.', headcountOn: 'From', headcountSource: 'Source', headcountSave: 'Record the headcount', saved: 'Recorded.',
  },
});
