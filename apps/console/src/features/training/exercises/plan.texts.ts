import { defineTexts } from '../../../shared/texts/language.ts';

export const usePlanTexts = defineTexts('exercisePlan', {
  ja: {
    title: '演習を計画する', change: '演習の計画を変更する', back: '演習に戻る', what: '演習の内容', kind: '種類', kinds: { DOMESTIC: '国内演習', INTERNATIONAL: '国際演習' }, kindHelp: '招集訓練は、訓練の招集を終了すると自動で記録されます。', titleJa: '名称(日本語)', titleEn: '名称(英語)', fromOn: '開始日', untilOn: '終了日',
    language: '使用言語', languages: { ja: '日本語', en: '英語' }, partners: '相手国', partnersHelp: '国際演習の場合だけ、国コード(2文字)を空白で区切って入力します。例: US\u00a0GB', practical: '実技を伴う', practicalHelp: '参加した人の技能・資格の実績になります。',
    programme: '行事の演習計画', programmeNone: 'なし', ordinal: 'リハーサルの回', ordinalHelp: '行事のリハーサルの場合に入力します。', roles: '対象の役割', credentials: '実績となる資格', save: '計画を登録する', doChange: '変更を保存する', settled: { title: 'この演習は変更できません', text: '実施済みまたは中止の演習です。別の演習として登録してください。' },
    organisation: '主催する組織',
  },
  en: {
    title: 'Plan an exercise', change: 'Change the plan of an exercise', back: 'Back to exercises', what: 'The exercise', kind: 'Kind', kinds: { DOMESTIC: 'Domestic', INTERNATIONAL: 'International' }, kindHelp: 'Call-up drills are counted by themselves when they are closed.', titleJa: 'Name in Japanese', titleEn: 'Name in English', fromOn: 'First day', untilOn: 'Last day',
    language: 'Language', languages: { ja: 'Japanese', en: 'English' }, partners: 'Partner countries', partnersHelp: 'Of an international exercise: codes of two letters, with spaces between. Example: US\u00a0GB', practical: 'Practical', practicalHelp: 'Whoever takes part has evidence for skills and credentials.',
    programme: 'Event programme', programmeNone: 'None', ordinal: 'Number of the rehearsal', ordinalHelp: 'Where it rehearses an event.', roles: 'Roles', credentials: 'Evidence for credentials', save: 'Record the plan', doChange: 'Save the change', settled: { title: 'This exercise does not change any more', text: 'It was held or cancelled. Enter another exercise.' },
    organisation: 'Host',
  },
});
