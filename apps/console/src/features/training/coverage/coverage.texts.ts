import { defineTexts } from '../../../shared/texts/language.ts';

export const useCoverageTexts = defineTexts('coverage', {
  ja: {
    title: '研修の受講状況', lead: '研修ごとに、対象の職員のうち受講した人の割合を示します。氏名は表示しません。', courses: '研修の一覧', records: '職員と受講を記録する', course: '研修', on: '基準日', totals: '階層別の受講率', bodies: '組織別の受講状況', layer: '階層', body: '組織', people: '職員数', known: '名簿の人数', attended: '受講済み', share: '受講率', source: '職員数の出典', fault: '確認事項',
    of: '{{attended}}人 / {{people}}人({{share}})', leftOut_one: '職員数の記録がない、または名簿が職員数を上回るため、{{n}}組織を除いています。', leftOut_other: '職員数の記録がない、または名簿が職員数を上回るため、{{n}}組織を除いています。', definition: '定義', sourceOf: '出典', asOf: '{{on}}現在', unknown: '—', sound: 'なし', under: '0.1%未満', from: '{{source}}({{from}}から)',
    faults: { NO_HEADCOUNT: '職員数の記録がありません', MORE_KNOWN_THAN_COUNTED: '名簿の人数が職員数を上回ります' },
    none: { title: '研修が登録されていません', text: '「研修の一覧」から登録してください。', textOnly: '研修は中央の人事担当が登録します。' }, noBodies: { title: '対象の職員の記録がありません', text: '各組織の人事担当が、職員数と職員を記録すると表示されます。' },
  },
  en: {
    title: 'Training coverage', lead: 'Of the people for whom a course is meant, the share who attended it. No names are shown.', courses: 'Courses', records: 'Record staff and attendance', course: 'Course', on: 'As of', totals: 'Coverage by layer', bodies: 'By body', layer: 'Layer', body: 'Body', people: 'Headcount', known: 'On the list', attended: 'Attended', share: 'Share', source: 'Source of the headcount', fault: 'To check',
    of: '{{attended}} of {{people}} ({{share}})', leftOut_one: '{{n}} body is left out: its headcount is not on record, or smaller than its list.', leftOut_other: '{{n}} bodies are left out: their headcount is not on record, or smaller than their list.', definition: 'Definition', sourceOf: 'Source', asOf: 'As of {{on}}', unknown: '—', sound: 'None', under: '<0.1%', from: '{{source}} (from {{from}})',
    faults: { NO_HEADCOUNT: 'No headcount on record', MORE_KNOWN_THAN_COUNTED: 'More on the list than counted' },
    none: { title: 'No course yet', text: 'Begin in “Courses”.', textOnly: 'Courses are recorded by central HR.' }, noBodies: { title: 'Nobody on record', text: 'It stands here once HR of the bodies has recorded headcounts and staff.' },
  },
});
