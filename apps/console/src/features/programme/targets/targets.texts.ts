import { defineTexts } from '../../../shared/texts/language.ts';

export const useTargetsTexts = defineTexts('targets', {
  ja: {
    title: '目標', set: '目標を定める', lead: '目標は上書きせず、新しく定めたものが有効になります。', indicator: '指標', body: '組織', country: '国全体', tier: '段階', allTiers: '全体', value: '目標値', dueOn: '期限', past: '{{on}}(期限経過)', basis: '根拠', people_one: '{{n}}人', people_other: '{{n}}人', heads: '目標の人数', share: '目標の割合(%)', basisHelp: '誰が決め、どの資料にあるかを書きます。', save: '目標を定める', choose: '選んでください',
    none: { title: '目標はまだありません', text: '「目標を定める」から登録してください。', textOnly: '目標は中央の人事担当が定めます。' },
  },
  en: {
    title: 'Targets', set: 'Set a target', lead: 'A target is never overwritten: the last one that was set holds.', indicator: 'Indicator', body: 'Body', country: 'The country', tier: 'Tier', allTiers: 'All', value: 'Target', dueOn: 'By', past: '{{on}} (past)', basis: 'Basis', people_one: '{{n}} person', people_other: '{{n}} people', heads: 'People', share: 'Share (%)', basisHelp: 'Who decided it, and in which document.', save: 'Set the target', choose: 'Choose one',
    none: { title: 'No target yet', text: 'Begin with “Set a target”.', textOnly: 'Targets are set by central HR.' },
  },
});
