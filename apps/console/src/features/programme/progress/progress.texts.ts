import { defineTexts } from '../../../shared/texts/language.ts';

export const useProgressTexts = defineTexts('progress', {
  ja: {
    title: '進捗', lead: '国全体と各組織の到達状況を、定義・分母・出典・日付とともに示します。', compute: '現在の値を計算する', computing: '計算を受け付けました。しばらくしてから「表示を更新する」を押してください。', reload: '表示を更新する', asOf: '{{on}}現在',
    none: { title: '値はまだ計算されていません', text: '毎日自動で計算します。すぐに見るには「現在の値を計算する」を押します。', textOnly: '毎日自動で計算します。計算の後に表示されます。' },
    country: '国全体', body: '組織', tier: '段階', value: '値', ratio: '分子 / 分母', target: '目標', benchmark: '上位の水準', gap: '上位との差', ahead: 'なし', points: '{{points}}ポイント', people: '{{n}} / {{of}}', all: '全体',
    definition: '定義', denominator: '分母', source: '出典', method: '上位の水準の求め方', leaders: '{{bodies}}組織のうち上位{{leaders}}組織の水準です。', show: '定義と出典', bodies: '組織別',
    pledges: '約束(プレッジ)', pledgesLead: '各組織が、いつまでにどこまで到達するかを約束したものです。', pledgesNone: { title: '約束はまだありません', text: '下の欄から、指標・到達する値・期限・途中の目標を登録してください。', textOnly: '各組織の人事担当が登録します。' },
    indicator: '指標', words: '約束の内容', due: '期限', by: '登録者', milestones: '途中の目標(マイルストーン)', states: { OPEN: '期限前', OVERDUE: '期限超過', REACHED: '達成', REACHED_LATE: '期限後に達成' }, reach: '達成を記録する', reachOf: '「{{words}}」の達成を記録する', withdrawn: '取り下げ: {{why}}', withdraw: '取り下げる', withdrawOf: '「{{words}}」を取り下げる', why: '取り下げる理由',
    make: '約束を登録する', percent: '到達する値(%)', milestone: '途中の目標', milestoneOn: '途中の目標の期限', save: '約束を登録する', choose: '選んでください', done: '登録しました。',
  },
  en: {
    title: 'Progress', lead: 'How far the country and each body are, with definition, denominator, source and day.', compute: 'Compute the figures of today', computing: 'The figures are being computed. Load them again in a moment.', reload: 'Load again', asOf: 'As of {{on}}',
    none: { title: 'No figures yet', text: 'They are computed every day. To see them now, use “Compute the figures of today”.', textOnly: 'They are computed every day, and stand here then.' },
    country: 'The country', body: 'Body', tier: 'Tier', value: 'Value', ratio: 'Of what', target: 'Target', benchmark: 'Leaders', gap: 'Behind by', ahead: 'None', points: '{{points}} points', people: '{{n}} of {{of}}', all: 'All',
    definition: 'Definition', denominator: 'Denominator', source: 'Source', method: 'How “leaders” is computed', leaders: 'What the first {{leaders}} of {{bodies}} bodies reach.', show: 'Definition and source', bodies: 'By body',
    pledges: 'Pledges', pledgesLead: 'What a body promises to reach, and by when.', pledgesNone: { title: 'No pledge yet', text: 'Begin below: indicator, what is to be reached, by when, and by which steps.', textOnly: 'HR of each body makes them.' },
    indicator: 'Indicator', words: 'The pledge', due: 'By', by: 'Made by', milestones: 'Milestones', states: { OPEN: 'Not yet due', OVERDUE: 'Overdue', REACHED: 'Reached', REACHED_LATE: 'Reached late' }, reach: 'Record as reached', reachOf: 'Record as reached: {{words}}', withdrawn: 'Withdrawn: {{why}}', withdraw: 'Withdraw', withdrawOf: 'Withdraw: {{words}}', why: 'Reason',
    make: 'Make a pledge', percent: 'Value to reach (%)', milestone: 'Milestone', milestoneOn: 'Milestone by', save: 'Make the pledge', choose: 'Choose one', done: 'Recorded.',
  },
});
