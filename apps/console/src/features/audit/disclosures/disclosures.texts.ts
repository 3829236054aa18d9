import { defineTexts } from '../../../shared/texts/language.ts';

export const useDisclosuresTexts = defineTexts('auditDisclosures', {
  ja: {
    title: '閲覧と警報', lead: '専門家の個人情報を見た人と、注意すべき出来事です。',
    alarms: '警報', alarmsNone: { title: '警報はありません', text: '短時間に多くの人を見た、おとりの登録に触れた、上限を超えて書き出そうとした場合に記録されます。' }, kinds: { BULK_READ: '大量の閲覧', DECOY: 'おとりへの接触', EXPORT_REFUSED: '上限を超える書き出し' }, explain: { BULK_READ: '1時間以内に多くの人を表示', DECOY: '実在しない人の登録に触れた', EXPORT_REFUSED: '書き出しは拒否済み' },
    what: { CONTACT: '連絡先', EXPORT: '書き出し', LOOK: '表示', CHANGE: '変更', DISCLOSED: '連絡先・書き出し', LISTED: '氏名の一覧', OTHER: 'その他' }, at: '日時', alarm: '警報', user: '利用者', people: '人数', detail: '内容', unknown: '不明',
    disclosures: '閲覧の記録', none: { title: '該当する閲覧はありません', text: '連絡先や書類が見られると、ここに並びます。' }, filterUser: '見た人', anyone: '指定なし', anything: '指定なし', organisation: '所属', disclosed: '見たもの', seen: { CONTACT: '連絡先', DOCUMENT: '書類', EXPORT: '書き出し' }, purpose: '目的', expert: '専門家のID', callUp: '招集のID', count_one: '{{n}}件', count_other: '{{n}}件', more: 'さらに読み込む', fromDay: '期間の初日', untilDay: '期間の最終日', find: '検索する', clear: '条件を消す', notAnId: 'IDの形式が正しくありません。一覧からそのまま写してください。',
  },
  en: {
    title: 'Disclosures', lead: 'Who saw personal data of experts, and what an auditor must look at.',
    alarms: 'Alarms', alarmsNone: { title: 'No alarm', text: 'Many people looked at in a short time, a touched decoy, or an export above the limit is listed here.' }, kinds: { BULK_READ: 'Many people', DECOY: 'Decoy touched', EXPORT_REFUSED: 'Export above the limit' }, explain: { BULK_READ: 'many people shown within an hour', DECOY: 'an entry that belongs to nobody', EXPORT_REFUSED: 'nothing was exported' },
    what: { CONTACT: 'contacts', EXPORT: 'export', LOOK: 'looked at', CHANGE: 'changed', DISCLOSED: 'contacts or exports', LISTED: 'lists of names', OTHER: 'other' }, at: 'When', alarm: 'Alarm', user: 'User', people: 'People', detail: 'Detail', unknown: 'unknown',
    disclosures: 'Who looked', none: { title: 'Nobody looked', text: 'Whoever sees contacts or documents is listed here.' }, filterUser: 'Who looked', anyone: 'Anybody', anything: 'Anything', organisation: 'Organisation', disclosed: 'What', seen: { CONTACT: 'Contacts', DOCUMENT: 'Document', EXPORT: 'Export' }, purpose: 'Purpose', expert: 'Expert id', callUp: 'Call-up id', count_one: '{{n}} entry', count_other: '{{n}} entries', more: 'Load more', fromDay: 'First day', untilDay: 'Last day', find: 'Search', clear: 'Clear', notAnId: 'This is no id. Copy one from a list.',
  },
});
