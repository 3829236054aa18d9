import { defineTexts } from '../../../shared/texts/language.ts';

export const useImportTexts = defineTexts('registryImport', {
  ja: {
    title: '名簿の取込み', lead: 'CSVまたはExcel(XLSX)の一覧から、専門家をまとめて登録します。まず確認だけを行い、何も書き込みません。',
    choose: '一覧を選ぶ', file: '一覧のファイル', fileHelp: '1行目は見出しです(姓、名、姓カナ、名カナ、姓ローマ字、名ローマ字、都道府県、官民、電話、メールなど)。30 MBまで。', look: '確認する', looking: '確認中…', result: '確認の結果', written: '取込みの結果',
    rows: '行数', people: '{{n}}人', lines: '{{n}}行', good: '登録できる', done: '登録した', known: '登録済み', refused: '問題がある', write_one: '問題のない{{n}}人を登録する', write_other: '問題のない{{n}}人を登録する', sure_one: '{{n}}人を名簿に登録します。問題のある行は登録しません。', sure_other: '{{n}}人を名簿に登録します。問題のある行は登録しません。', problems: '問題のある箇所', line: '行', column: '列', value: '値', what: '問題', remedy: '直し方', whole: '全体', nothing: '問題はありません。', left_one: 'ほかに{{n}}件の問題があります。', left_other: 'ほかに{{n}}件の問題があります。', wrote_one: '{{n}}人を登録しました。', wrote_other: '{{n}}人を登録しました。',
  },
  en: {
    title: 'Import', lead: 'Adds many experts from a list in CSV or Excel (XLSX). It is only checked at first; nothing is written.',
    choose: 'Choose a list', file: 'File', fileHelp: 'The first row has the headings (names in kanji, kana and Roman letters, prefecture, sector, phone, e-mail and so on). Up to 30 MB.', look: 'Check the list', looking: 'Checking…', result: 'What the list holds', written: 'What was written',
    rows: 'Rows', people: '{{n}}', lines: '{{n}}', good: 'Can be added', done: 'Added', known: 'Already registered', refused: 'With problems', write_one: 'Add {{n}} person', write_other: 'Add {{n}} people', sure_one: '{{n}} person is added to the registry. Rows with problems are left out.', sure_other: '{{n}} people are added to the registry. Rows with problems are left out.', problems: 'Problems', line: 'Line', column: 'Column', value: 'Value', what: 'Problem', remedy: 'What to do', whole: 'Whole list', nothing: 'There are no problems.', left_one: '{{n}} more problem.', left_other: '{{n}} more problems.', wrote_one: '{{n}} person was added.', wrote_other: '{{n}} people were added.',
  },
});
