import { defineTexts } from '../../../shared/texts/language.ts';

export const useSearchTexts = defineTexts('expertSearch', {
  ja: {
    title: '専門家', text: '氏名', textHelp: '漢字・カナ・ローマ字のどれでも。', role: '職務', any: '指定なし', level: 'レベル', atLeast: 'レベル{{n}}以上', verifiedOnly: '確認済みの技能だけ', prefecture: '都道府県・ブロック', block: '{{name}}(全体)', sector: '官民', status: '状態', language: '言語', freeFrom: 'この時刻に空いている',
    find: '検索する', clear: '条件を消す', filters: '検索の条件', found_one: '{{n}}人', found_other: '{{n}}人', none: { title: '条件に合う人はいません', text: '条件を減らすか、別の書き方で検索してください。' }, empty: { title: '名簿はまだ空です', text: '「名簿の取込み」から一覧を登録すると、ここで検索できます。' },
    name: '氏名', kana: 'カナ', organisation: '所属', home: '都道府県', skills: '技能', results: '検索の結果', languages: { ja: '日本語', en: '英語', zh: '中国語', ko: '韓国語', fr: 'フランス語', es: 'スペイン語' },
    export: '書き出す', exportTitle: '名簿を書き出す', exportText: 'いまの条件に合う人を、連絡先を除いて書き出します。だれが何のために書き出したかは記録され、本人も閲覧できます。人数の上限を超えると書き出せません。', purpose: '目的', purposeHelp: '本人が閲覧できます。', format: '形式', formats: { CSV: 'CSV', XLSX: 'Excel(XLSX)', JSON: 'JSON' }, doExport: '書き出す',
  },
  en: {
    title: 'Experts', text: 'Name', textHelp: 'In kanji, kana or Roman letters.', role: 'Work role', any: 'Any', level: 'Level', atLeast: 'Level {{n}} or above', verifiedOnly: 'Verified skills only', prefecture: 'Prefecture or block', block: '{{name}} (whole block)', sector: 'Public or private', status: 'State', language: 'Language', freeFrom: 'Free at this time',
    find: 'Search', clear: 'Clear', filters: 'Filters', found_one: '{{n}} person', found_other: '{{n}} people', none: { title: 'Nobody fits', text: 'Use fewer filters, or spell the name in another way.' }, empty: { title: 'The registry is empty', text: 'Import a list to search here.' },
    name: 'Name', kana: 'Kana', organisation: 'Organisation', home: 'Prefecture', skills: 'Skills', results: 'Results', languages: { ja: 'Japanese', en: 'English', zh: 'Chinese', ko: 'Korean', fr: 'French', es: 'Spanish' },
    export: 'Export', exportTitle: 'Export from the registry', exportText: 'Exports the people who match the current filters, without their contact details. Who exported the data, and for what purpose, is recorded, and each person can read it. If more people match than the limit allows, nothing is exported.', purpose: 'Purpose', purposeHelp: 'The people concerned can read it.', format: 'Format', formats: { CSV: 'CSV', XLSX: 'Excel (XLSX)', JSON: 'JSON' }, doExport: 'Export',
  },
});
