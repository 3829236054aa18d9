import { defineTexts } from '../../../shared/texts/language.ts';

export const useQueueTexts = defineTexts('vettingQueue', {
  ja: {
    title: '審査', lead: '登録と更新の審査です。決定は、提案した審査官とは別の審査官が行います。',
    cases: '審査中', casesNone: { title: '審査中の人はいません', text: '申込みがあるか、更新の時期が来た人の審査を始めると、ここに並びます。' },
    renewals: '登録の有効期限が近い人(90日以内)', renewalsNone: { title: '期限の近い人はいません', text: '登録の有効期限が90日以内になると、期限の近い順に並びます。' },
    applicants: '申込み', applicantsNone: { title: '未着手の申込みはありません', text: '招待された人が申し込むと、ここに並びます。' },
    person: '氏名', kind: '種類', case: '審査', notBegun: '未着手', FIRST: '新規', RENEWAL: '更新', opened: '開始', steps: '済んだ項目', next: '次にすること', until: '期限', left: '残り', days_one: '{{n}}日', days_other: '{{n}}日', overdue: '期限切れ', status: '状態', prefecture: '都道府県',
    todo: { STEPS: '項目の確認', PROPOSE: '決定の提案', OTHER: '別の審査官の決定を待つ', DECIDE: 'あなたが決定する' }, all: '全{{n}}件',
  },
  en: {
    title: 'Vetting', lead: 'Admissions and renewals. Whoever proposed a decision does not take it: another officer does.',
    cases: 'In vetting', casesNone: { title: 'Nobody is in vetting', text: 'A case appears here once you begin it for an applicant or a renewal.' },
    renewals: 'Eligibility ends within 90 days', renewalsNone: { title: 'Nobody is due', text: 'Whose eligibility ends within 90 days is listed here, the next one first.' },
    applicants: 'Applications', applicantsNone: { title: 'No applications are waiting', text: 'When somebody who was invited applies, they are listed here.' },
    person: 'Name', kind: 'Kind', case: 'Vetting', notBegun: 'Not begun', FIRST: 'First', RENEWAL: 'Renewal', opened: 'Since', steps: 'Steps done', next: 'Next', until: 'Ends', left: 'Days left', days_one: '{{n}} day', days_other: '{{n}} days', overdue: 'Over', status: 'State', prefecture: 'Prefecture',
    todo: { STEPS: 'Record the steps', PROPOSE: 'Propose a decision', OTHER: 'Wait for another officer', DECIDE: 'You decide' }, all: '{{n}} in all',
  },
});
