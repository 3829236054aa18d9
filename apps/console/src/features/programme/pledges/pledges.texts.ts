import { defineTexts } from '../../../shared/texts/language.ts';

export const usePledgesTexts = defineTexts('pledges', {
  ja: {
    title: '約束(プレッジ)', lead: '各組織が、いつまでにどこまで到達するかを約束したものです。期限の14日前と期限を過ぎた後に、人事担当へメールで知らせます。', none: { title: '約束はまだありません', text: '下の欄から、指標・到達する値・期限・途中の目標を登録してください。', textOnly: '各組織の人事担当が登録します。' }, body: '組織', value: '到達する値',
    indicator: '指標', words: '約束の内容', due: '期限', by: '登録者', milestones: '途中の目標(マイルストーン)', states: { OPEN: '期限前', OVERDUE: '期限超過', REACHED: '達成', REACHED_LATE: '期限後に達成' }, reach: '達成を記録する', reachOf: '「{{words}}」の達成を記録する', withdrawn: '取り下げ: {{why}}', withdraw: '取り下げる', withdrawOf: '「{{words}}」を取り下げる', withdrawLead: '取り下げた約束は、元に戻せません。', why: '取り下げる理由',
    make: '約束を登録する', percent: '到達する値(%)', milestone: '途中の目標 {{n}}', milestoneWords: '目標の内容', milestoneOn: '期限', link: '達成を判定する記録', links: { NONE: '担当者が記録', SLOT: '採用枠が充足したとき', POST: 'ポストに在任者がいるとき', COURSE: '研修を全員が受講したとき', EXERCISE: '演習を実施したとき' }, linked: '自動判定: {{kind}}', linkTo: '対象', add: '途中の目標を加える', remove: 'この目標を外す', save: '約束を登録する', choose: '選んでください', done: '登録しました。', noLink: '選べる記録がありません。', year: '{{year}}年度 {{title}}',
    nudges: { DUE_SOON: '期限前の案内', OVERDUE: '期限超過の督促' }, nudgeSent_one: '{{kind}}: {{n}}人に送信({{at}})', nudgeSent_other: '{{kind}}: {{n}}人に送信({{at}})', nudgeWaiting_one: '{{kind}}: {{n}}人への送信待ち', nudgeWaiting_other: '{{kind}}: {{n}}人への送信待ち',
  },
  en: {
    title: 'Pledges', lead: 'What a body promises to reach, and by when. Its HR gets an e-mail 14 days before a milestone’s day, and once it has passed.', none: { title: 'No pledge yet', text: 'Begin below: indicator, what is to be reached, by when, and by which steps.', textOnly: 'HR of each body makes them.' }, body: 'Body', value: 'To be reached',
    indicator: 'Indicator', words: 'The pledge', due: 'By', by: 'Made by', milestones: 'Milestones', states: { OPEN: 'Not yet due', OVERDUE: 'Overdue', REACHED: 'Reached', REACHED_LATE: 'Reached late' }, reach: 'Record as reached', reachOf: 'Record as reached: {{words}}', withdrawn: 'Withdrawn: {{why}}', withdraw: 'Withdraw', withdrawOf: 'Withdraw: {{words}}', withdrawLead: 'A pledge that is withdrawn cannot be brought back.', why: 'Reason',
    make: 'Make a pledge', percent: 'Value to reach (%)', milestone: 'Milestone {{n}}', milestoneWords: 'What is reached', milestoneOn: 'By', link: 'What shows that it is reached', links: { NONE: 'Recorded by hand', SLOT: 'The slot is filled', POST: 'Somebody holds the post', COURSE: 'Course attended by all', EXERCISE: 'The exercise was held' }, linked: 'Judged automatically: {{kind}}', linkTo: 'Which one', add: 'Add a milestone', remove: 'Remove this milestone', save: 'Make the pledge', choose: 'Choose one', done: 'Recorded.', noLink: 'There is none to choose.', year: 'FY{{year}} {{title}}',
    nudges: { DUE_SOON: 'Reminder', OVERDUE: 'Overdue notice' }, nudgeSent_one: '{{kind}}: sent to {{n}} person ({{at}})', nudgeSent_other: '{{kind}}: sent to {{n}} people ({{at}})', nudgeWaiting_one: '{{kind}}: waits to be sent to {{n}} person', nudgeWaiting_other: '{{kind}}: waits to be sent to {{n}} people',
  },
});
