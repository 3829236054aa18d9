import { defineTexts } from '../../../shared/texts/language.ts';

export const useFiguresTexts = defineTexts('careerFigures', {
  ja: {
    title: '任用・育成の指標', lead: '任期、延長、空席、打診、育成計画の状況を、年度ごとに示します。値には定義・母数・出典・基準日を添えます。', appointments: '任用', plans: '育成計画', of: '母数 {{n}}', over: '母数 {{n}}', nothing: '対象なし', days_one: '{{n}}日', days_other: '{{n}}日',
    meaning: '値の定義と出典', figure: '指標', value: '値', definition: '定義', denominator: '母数', counts: '母数が数えるもの', source: '出典', asOf: '基準日',
    byBody: '組織別の比較', which: '比べる指標', body: '組織', byBodyNone: '比べる組織がありません。', ends: '任用の終了予定({{on}}現在)', endsNone: { title: '在任中の任用はありません', text: '任用を発令すると、終了の時期を示します。' }, count: '件数', cases: '{{n}}件',
    declined: '打診を辞退した理由', reason: '理由', few: '5件未満', declinedNone: { title: 'この年度に辞退はありません', text: '打診が辞退されると、その理由を件数だけで示します。' }, files: '組織別の表は、報告書の画面から CSV・XLSX・PDF で取り出せます。', toFiles: '報告書を見る',
    reasons: { PAY: '給与', TERM: '任期', SIDE_JOB: '兼業の可否', PLACE: '勤務地', WORK: '職務内容', EMPLOYER: '所属先の事情', FAMILY: '家庭の事情', OTHER_OFFER: '他の採用', OTHER: 'その他', UNSAID: '理由の申出なし' },
  },
  en: {
    title: 'Figures of appointments and plans', lead: 'Terms, extensions, vacancies, offers and career plans by fiscal year, each with its definition, what it is counted over, source and day.', appointments: 'Appointments', plans: 'Career plans', of: 'of {{n}}', over: 'over {{n}}', nothing: 'Nothing to count', days_one: '{{n}} day', days_other: '{{n}} days',
    meaning: 'What the figures mean', figure: 'Figure', value: 'Value', definition: 'Definition', denominator: 'Of', counts: 'What that counts', source: 'Source', asOf: 'As of',
    byBody: 'By body', which: 'Figure to compare', body: 'Body', byBodyNone: 'There are no bodies to compare.', ends: 'Ends of appointments (on {{on}})', endsNone: { title: 'No appointment is in force', text: 'Once somebody is appointed, this shows when it ends.' }, count: 'Appointments', cases: '{{n}}',
    declined: 'Why offers were declined', reason: 'Reason', few: 'fewer than 5', declinedNone: { title: 'No offer was declined in this year', text: 'Once one is, its reason is counted here.' }, files: 'The tables by body are available as CSV, XLSX and PDF from the reports.', toFiles: 'Show the reports',
    reasons: { PAY: 'Pay', TERM: 'Term', SIDE_JOB: 'Side jobs', PLACE: 'Place', WORK: 'The work', EMPLOYER: 'Employer', FAMILY: 'Family', OTHER_OFFER: 'Another offer', OTHER: 'Other', UNSAID: 'No reason given' },
  },
});
