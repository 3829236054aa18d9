import { defineTexts } from '../../../shared/texts/language.ts';

export const useProgressTexts = defineTexts('progress', {
  ja: {
    title: '進捗', lead: '国全体と各組織の到達状況を、定義・分母・出典・日付とともに示します。', compute: '現在の値を計算する', computing: '計算を受け付けました。しばらくしてから「表示を更新する」を押してください。', reload: '表示を更新する', asOf: '{{on}}現在',
    none: { title: '値はまだ計算されていません', text: '毎日自動で計算します。すぐに見るには「現在の値を計算する」を押します。', textOnly: '毎日自動で計算します。計算の後に表示されます。' },
    country: '国全体', body: '組織', value: '値', ratio: '分子 / 分母', target: '目標', benchmark: '上位の水準', peers: { MINISTRY: '府省庁', LOCAL_GOVERNMENT: '地方公共団体' }, leadersOf: '上位の水準({{peers}})', of: '目標: {{target}}', withRatio: '{{value}}({{ratio}})', gap: '上位との差', ahead: 'なし', level: '上位との差: なし', points_one: '{{n}}ポイント', points_other: '{{n}}ポイント', people: '{{n}} / {{of}}',
    definition: '定義', denominator: '分母', source: '出典', leaders_one: '{{value}}({{n}}組織のうち上位{{leaders}}組織。{{method}})', leaders_other: '{{value}}({{n}}組織のうち上位{{leaders}}組織。{{method}})', bodies: '組織別', scroll: '{{bodies}}組織の値です。枠の中を下へ動かすと続きが見られます。',
  },
  en: {
    title: 'Progress', lead: 'How far the country and each body are, with definition, denominator, source and day.', compute: 'Compute the figures of today', computing: 'The figures are being computed. Load them again in a moment.', reload: 'Load again', asOf: 'As of {{on}}',
    none: { title: 'No figures yet', text: 'They are computed every day. To see them now, use “Compute the figures of today”.', textOnly: 'They are computed every day, and stand here then.' },
    country: 'The country', body: 'Body', value: 'Value', ratio: 'Count', target: 'Target', benchmark: 'Leaders', peers: { MINISTRY: 'National government', LOCAL_GOVERNMENT: 'Local governments' }, leadersOf: 'Leaders ({{peers}})', of: 'Target: {{target}}', withRatio: '{{value}} ({{ratio}})', gap: 'Behind the leaders', ahead: 'None', level: 'Level with the leaders', points_one: '{{n}} point', points_other: '{{n}} points', people: '{{n}} of {{of}}',
    definition: 'Definition', denominator: 'Denominator', source: 'Source', leaders_one: '{{value}} ({{leaders}} of {{n}} body. {{method}})', leaders_other: '{{value}} ({{leaders}} of {{n}} bodies. {{method}})', bodies: 'By body', scroll: 'Bodies: {{bodies}}. Scroll in the box to see them all.',
  },
});
