import { defineTexts } from '../../../shared/texts/language.ts';

export const useCareTexts = defineTexts('registryCare', {
  ja: {
    title: '名簿の整備', lead: '連絡がつかない人、内容の訂正を求める人に対応します。',
    figures: '登録中の人の状況', people: '登録中', noWay: '連絡手段なし', oneWay: '連絡手段が1つ', twoWays: '連絡手段が2つ', missedDrill: '直近の訓練に応答なし', current: '内容を確認済み', due: '確認の時期が来ている', overdue: '確認の期限切れ', n: '{{n}}人',
    alerts: '対応が必要な通知', alertsNone: { title: '対応が必要な通知はありません', text: '配信を断った人や、連絡がつかなくなった人がいると、ここに並びます。' }, at: '日時', person: '氏名', what: '通知', reason: '理由', resolve: '対応済みにする', resolveOf: '{{name}}の通知を対応済みにする',
    every: 'すべて', kindOf: '{{kind}}({{n}}件)', resolveAll: 'この種類をすべて対応済みにする', resolveAllText_one: '「{{kind}}」の通知{{n}}件を、すべて対応済みにします。', resolveAllText_other: '「{{kind}}」の通知{{n}}件を、すべて対応済みにします。',
    kinds: { OPTED_OUT: '本人が配信を断った', UNREACHABLE: '連絡がつかない', MISSED_DRILL: '訓練に応答がない', LEFT: '体制に入ったまま退会した', AFFILIATION: '所属の変更', NAME: '氏名の変更' }, reasons: { STOP: 'STOPの返信', PROVIDER: '通信事業者の通知', INVALID_NUMBER: '番号が無効', HOLDS_A_PLACE: '体制の構成員である', NO_ANSWER: '終了まで回答なし', OWN_WORD: '本人の申告', OTHER: 'その他' }, noReason: '不明', acts: '操作',
    corrections: '訂正の請求', correctionsNone: { title: '訂正の請求はありません', text: '本人が訂正を求めると、ここに並びます。' }, field: '項目', wanted: '求める内容', accept: '訂正する', acceptOf: '{{name}}の請求のとおり訂正する', refuse: '請求に応じない', refuseOf: '{{name}}の訂正の請求に応じない', refuseText: '理由は本人に伝わります。', refuseReason: '応じない理由', asked: '請求日時', present: '今の内容', byHand: '手作業で訂正', acceptOther: 'この請求では、名簿の内容は自動では書き換わりません。必要な訂正を済ませてから、押してください。', acceptText: '名簿の内容を次のとおり書き換えます。前の内容は請求とともに残ります。',
    fields: { MESSAGE_LANGUAGE: '連絡の言語', NAME_KANA: '氏名(カナ)', NAME_KANJI: '氏名(漢字)', NAME_ROMAJI: '氏名(ローマ字)', OTHER: 'その他', PREFECTURE: '都道府県' }, all: '全{{n}}件のうち新しい100件',
  },
  en: {
    title: 'Registry care', lead: 'People who cannot be reached, and people who ask for corrections.',
    figures: 'Active people', people: 'Active', noWay: 'No channel', oneWay: 'One channel', twoWays: 'Two channels', missedDrill: 'Missed the last drill', current: 'Record confirmed', due: 'Confirmation due', overdue: 'Confirmation overdue', n: '{{n}}',
    alerts: 'Alerts', alertsNone: { title: 'Nothing to look after', text: 'Whoever opts out, or cannot be reached any more, is listed here.' }, at: 'When', person: 'Name', what: 'What', reason: 'Reason', resolve: 'Mark as looked after', resolveOf: 'Mark as looked after: {{name}}',
    every: 'All', kindOf: '{{kind}} ({{n}})', resolveAll: 'Mark all of this kind as looked after', resolveAllText_one: '{{n}} alert “{{kind}}” is marked as looked after.', resolveAllText_other: '{{n}} alerts “{{kind}}” are marked as looked after.',
    kinds: { OPTED_OUT: 'Opted out', UNREACHABLE: 'Cannot be reached', MISSED_DRILL: 'Missed a drill', LEFT: 'Left while member of a team', AFFILIATION: 'Affiliation changed', NAME: 'Name changed' }, reasons: { STOP: 'replied STOP', PROVIDER: 'notice of the carrier', INVALID_NUMBER: 'number not valid', HOLDS_A_PLACE: 'member of a team', NO_ANSWER: 'no answer until it ended', OWN_WORD: 'reported by the person', OTHER: 'other' }, noReason: 'not known', acts: 'Action',
    corrections: 'Requests for correction', correctionsNone: { title: 'Nobody asks for a correction', text: 'Requests are listed here.' }, field: 'Field', wanted: 'Should be', accept: 'Correct', acceptOf: 'Correct as {{name}} asks', refuse: 'Refuse', refuseOf: 'Refuse the request of {{name}}', refuseText: 'The person is told the reason.', refuseReason: 'Reason', asked: 'Asked on', present: 'Present value', byHand: 'corrected by hand', acceptOther: 'Nothing is rewritten by itself for this request. Make the correction first.', acceptText: 'The entry is rewritten as follows. What stood there stays with the request.',
    fields: { MESSAGE_LANGUAGE: 'Language of messages', NAME_KANA: 'Name in kana', NAME_KANJI: 'Name in kanji', NAME_ROMAJI: 'Name in Roman letters', OTHER: 'Other', PREFECTURE: 'Prefecture' }, all: 'The newest 100 of {{n}}',
  },
});
