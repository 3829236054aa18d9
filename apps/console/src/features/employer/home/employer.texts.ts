import { defineTexts } from '../../../shared/texts/language.ts';

export const useEmployerTexts = defineTexts('employer', {
  ja: {
    title: '派遣の承諾', lead: 'あなたの組織の人に招集がかかったときの承諾の依頼と、取り決めた条件です。承諾は、届いたメールのリンクから行います。',
    open: '回答が必要な依頼', openNone: { title: '回答が必要な依頼はありません', text: '依頼があると、メールでお知らせし、ここにも表示します。' }, past: 'これまでの依頼', pastNone: { title: 'これまでの依頼はありません', text: '回答した依頼が、ここに残ります。' }, more: '{{n}}件のうち新しいものを表示しています。',
    reference: '照会番号', person: '氏名', gone: '(退会した人)', place: '場所', places: { REMOTE: '遠隔', ON_SITE: '現地', EITHER: '遠隔または現地' }, period: '期間', due: '回答の期限', state: '状態', states: { PENDING: '回答待ち', GRANTED: '承諾', REFUSED: '不承諾', LAPSED: '期限切れ', WITHDRAWN: '取下げ' }, decided: '回答', byMail: '{{at}}までに、メールのリンクから回答してください。',
    hours: '承諾した派遣時間', hoursText: '承諾した派遣の予定時間を、年度の四半期ごとに合計したものです。訓練は含みません。', hoursNone: '承諾した派遣はまだありません。', quarter: '四半期', quarterText: '{{year}}年度 第{{n}}四半期', people: '延べ人数', total: '時間',
    terms: '取り決めた条件', termsNone: { title: '取り決めた条件がありません', text: '所管機関が登録すると、ここに表示されます。' },
  },
  en: {
    title: 'Releases', lead: 'Requests to release your people for call-ups, and the terms that were agreed. You answer by the link in the e-mail.',
    open: 'Requests that wait for you', openNone: { title: 'Nothing waits for you', text: 'You get an e-mail for each request, and it is shown here, too.' }, past: 'Earlier requests', pastNone: { title: 'There are no earlier requests', text: 'Requests that were answered stay here.' }, more: 'The newest of {{n}} are shown.',
    reference: 'Reference', person: 'Person', gone: '(has left)', place: 'Place', places: { REMOTE: 'Remote', ON_SITE: 'On site', EITHER: 'Remote or on site' }, period: 'Period', due: 'Answer by', state: 'State', states: { PENDING: 'Waits', GRANTED: 'Granted', REFUSED: 'Refused', LAPSED: 'Lapsed', WITHDRAWN: 'Withdrawn' }, decided: 'Answered', byMail: 'Please answer by the link in the e-mail before {{at}}.',
    hours: 'Hours granted', hoursText: 'Planned hours of granted releases by quarter of the fiscal year, without drills.', hoursNone: 'No release has been granted yet.', quarter: 'Quarter', quarterText: 'FY {{year}}, quarter {{n}}', people: 'Releases', total: 'Hours',
    terms: 'Agreed terms', termsNone: { title: 'Nothing is agreed', text: 'Terms are shown here once the authority records them.' },
  },
});
