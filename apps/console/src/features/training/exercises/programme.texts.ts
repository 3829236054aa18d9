import { defineTexts } from '../../../shared/texts/language.ts';

export const useProgrammeTexts = defineTexts('eventProgramme', {
  ja: {
    add: '行事の演習計画を登録する', change: '変更する', changeOf: '{{name}}の計画を変更する', save: '登録する', doChange: '変更を保存する', nameJa: '名称(日本語)', nameEn: '名称(英語)', beginsOn: '行事の開始日', endsOn: '行事の終了日', code: '行事コード', codeHelp: '半角の英数字、ドット、下線、ハイフンで入力します。', rehearsalsRequired: '必要なリハーサルの回数', rehearsalsHelp: '標準は5回です。', lead: '統括する組織',
  },
  en: {
    add: 'Record an event programme', change: 'Change', changeOf: 'Change the programme of {{name}}', save: 'Record', doChange: 'Save the change', nameJa: 'Name in Japanese', nameEn: 'Name in English', beginsOn: 'The event begins on', endsOn: 'The event ends on', code: 'Code', codeHelp: 'Letters, digits, dot, underscore and hyphen.', rehearsalsRequired: 'Rehearsals needed', rehearsalsHelp: 'Five unless decided otherwise.', lead: 'Led by',
  },
});
