import { defineTexts } from '../../../shared/texts/language.ts';

export const useCandidatesTexts = defineTexts('candidates', {
  ja: {
    title: '候補者', lead: '採用の打診に同意した登録者です。閲覧は記録されます。自組織の職員は表示されません。', filter: '条件', role: '役割', level: 'レベル', levels: 'L{{level}}以上', prefecture: '都道府県', any: '指定しない', slot: '候補にする枠', chooseSlot: '枠を選んでください', slotHelp: '枠を選ぶと、候補に加えられます。',
    list: '打診に同意した人({{n}}人)', name: '氏名', skills: '役割とレベル', verified: '確認済み', own: '自己申告', act: '候補にする', actOf: '{{name}}を候補にする', done: '{{name}}を候補に加えました。', showSlot: '枠の画面を開く', more: '続きを表示する({{count}}/{{total}}人)',
    none: { title: '条件に合う人はいません', text: '条件を緩めてください。打診への同意は、登録者本人が「同意と記録」の画面で行います。' }, skillMore: 'ほか{{count}}件',
  },
  en: {
    title: 'Candidates', lead: 'Registered people who opted in to job offers. Each look is on record. Your own people are never shown.', filter: 'Filter', role: 'Role', level: 'Level', levels: 'L{{level}} or above', prefecture: 'Prefecture', any: 'Any', slot: 'Slot', chooseSlot: 'Choose a slot', slotHelp: 'Choose a slot to put people on its shortlist.',
    list: 'Opted in to offers ({{n}})', name: 'Name', skills: 'Roles and levels', verified: 'verified', own: 'self-declared', act: 'Shortlist', actOf: 'Shortlist {{name}}', done: '{{name}} is on the shortlist.', showSlot: 'Open the slot', more: 'Show more ({{count}} of {{total}})',
    none: { title: 'Nobody fits', text: 'Widen the filter. People opt in to offers by themselves, under “Consents and log”.' }, skillMore: 'and {{count}} more',
  },
});
