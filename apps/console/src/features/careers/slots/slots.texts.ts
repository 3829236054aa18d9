import { defineTexts } from '../../../shared/texts/language.ts';

export const useSlotsTexts = defineTexts('slots', {
  ja: {
    title: '採用枠', lead: '要求から充足までの人数を、組織と年度ごとに示します。', ask: '枠を要求する', total: '合計', net: '純増({{year}}年度)', netNote: '措置 {{granted}}人 − 廃止 {{abolished}}人',
    byBody: '組織別の状況', byStage: '枠の進み具合', boardTitle: '最も進んだ段階で並べた枠', body: '組織', rank: '職位', slot: '枠', move: '進める', moveOf: '{{title}}を進める', allBodies: '組織を選ぶと、枠を1件ずつ表示します。', emptyColumn: 'なし', filling: '充足(一部を含む)',
    none: { title: 'この年度の枠はありません', text: '「枠を要求する」から、要求する人数と職位を登録してください。' }, more: '読み込み中です({{count}}/{{total}}件)',
    doMove: { title: '枠を進める', kind: '記録する段階', heads: '人数', on: '実施日', onHelp: '充足・欠員・廃止はその年度内、ほかは前年度からの日付です。充足だけは先の日付も記録できます。', save: '記録する', cancel: '戻る' },
    abolition: '廃止(枠の外)', giveUp: '廃止を記録する', giveUpLead: '枠とは別に減らす定員を記録します。純増は措置から廃止を引いて計算します。', giveUpDone: '廃止を記録しました。',
  },
  en: {
    title: 'Hiring slots', lead: 'Heads from the request to the appointment, by body and fiscal year.', ask: 'Request a slot', total: 'Total', net: 'Net increase (FY{{year}})', netNote: '{{granted}} granted − {{abolished}} abolished',
    byBody: 'By body', byStage: 'Progress of the slots', boardTitle: 'Slots by their furthest stage', body: 'Body', rank: 'Rank', slot: 'Slot', move: 'Move on', moveOf: 'Move on: {{title}}', allBodies: 'Choose a body to see its slots one by one.', emptyColumn: 'None', filling: 'Filled or filling',
    none: { title: 'No slot in this fiscal year', text: 'Begin with “Request a slot”: how many heads, and of what rank.' }, more: 'Loading ({{count}} of {{total}})',
    doMove: { title: 'Move a slot on', kind: 'Stage to record', heads: 'Heads', on: 'Done on', onHelp: 'Filled, vacated and abolished must be dated within the fiscal year; other stages may also fall in the year before. Only Filled may be in the future.', save: 'Record', cancel: 'Back' },
    abolition: 'Abolished (outside slots)', giveUp: 'Record an abolition', giveUpLead: 'Heads that the body gives up separately from its slots. The net increase is granted less abolished.', giveUpDone: 'The abolition has been recorded.',
  },
});
