import { defineTexts } from '../../../shared/texts/language.ts';

export const useHomeTexts = defineTexts('home', {
  ja: {
    title: '招集', open: '対応中のインシデント', code: '番号', name: '件名', severity: '暫定深刻度', since: '開始', tlp: 'TLP',
    none: { title: '対応中のインシデントはありません', text: '招集を始めるには、まずインシデントを登録します。' },
  },
  en: {
    title: 'Call-ups', open: 'Open incidents', code: 'Number', name: 'Title', severity: 'Provisional severity', since: 'Since', tlp: 'TLP',
    none: { title: 'No incident is open', text: 'A call-up begins with an incident.' },
  },
});
