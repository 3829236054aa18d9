import { defineTexts } from '../../../shared/texts/language.ts';

export const useAccessEndsTexts = defineTexts('accessEnds', {
  ja: {
    title: 'アクセスの終了', lead: '登録を終えた人のアクセスが、どれだけ早く終了したかを確認します。', period: '期間', from: '期間の初日', until: '期間の最終日', show: '表示する', wrong: '最終日は初日以後にしてください。', figures: '結果', people: '登録を終えた人', withinHour: '1時間以内に終了', median: '中央値', slowest: '最長', stillOpen: '終了していない人', persons_one: '{{n}}人', persons_other: '{{n}}人', share: '{{n}}人({{share}})',
    nobody: '期間内に登録を終えた人はいません', nobodyText: '期間を変えてください。', open_one: '{{n}}人のアクセスが終了していません。', open_other: '{{n}}人のアクセスが終了していません。', openText: 'サインインできる状態のままです。ただちに管理者に連絡し、利用者の画面でアカウントを停止してください。', none: 'アクセスが終了していない人はいません。', definition: '定義', denominator: '分母', denominatorText: '期間内にアクセスを終了すべきだった人', source: '出典', sourceText: '登録の終了、アカウントの停止、セッションの終了の記録', asOf: '時点', span: '{{from}}から{{until}}まで',
  },
  en: {
    title: 'Access that ended', lead: 'How soon access ended for those who left the registry.', period: 'Period', from: 'First day', until: 'Last day', show: 'Show', wrong: 'The last day comes before the first.', figures: 'Result', people: 'People who left', withinHour: 'Within the hour', median: 'Median', slowest: 'Longest', stillOpen: 'Still open', persons_one: '{{n}} person', persons_other: '{{n}} people', share: '{{n}} ({{share}})',
    nobody: 'Nobody left in this period', nobodyText: 'Choose another period.', open_one: 'The access of {{n}} person has not ended.', open_other: 'The access of {{n}} people has not ended.', openText: 'They can still sign in. Tell an administrator at once, who disables the account on the page of users.', none: 'Nobody’s access is still open.', definition: 'Definition', denominator: 'Denominator', denominatorText: 'People whose access had to end in the period', source: 'Source', sourceText: 'Records of leaving, of disabled accounts and ended sessions', asOf: 'As of', span: '{{from}} to {{until}}',
  },
});
