import { defineTexts } from '../../../shared/texts/language.ts';

export const useSendersTexts = defineTexts('senders', {
  ja: {
    title: '送信元', text: 'メッセージの送信に使う番号とメールアドレスです。ここでの変更は、再起動しても残ります。接続に必要な秘密の値は、環境変数だけに置き、画面には出しません。', none: { title: '送信元がありません', text: '事業者が設定されると、ワーカーの起動時に登録されます。' },
    address: '番号・アドレス', channel: '手段・事業者', channels: { SMS: 'SMS', EMAIL: 'メール', VOICE: '電話(音声)' }, rate: '1秒あたりの上限', rateText: { SMS_one: '{{n}}通分', SMS_other: '{{n}}通分', MAIL_one: '{{n}}通', MAIL_other: '{{n}}通' }, byHand: '画面で設定', byEnvironment: '環境変数の値', added: '画面で追加', named: '環境変数で指定', state: '状態', states: { IN_USE: '使用中', RESTING: '休止中(事業者の指示)', OUT: '使用停止', NOT_SET: '設定から除外' }, until: '{{at}}まで', untilCode: '{{at}}まで(符号 {{code}})', acts: '操作',
    add: '番号を加える', addText: '設定済みのSMS事業者の契約アカウントで使える番号を加えます。事業者側で、この番号からの送信が許可されていることを確かめてください。メールの送信元は環境変数(MAIL_FROM)で決めます。', number: '電話番号(国際形式)', numberHelp: '例: +815012345678', ratePerSecond: '1秒あたりの上限', rateHelp: 'SMSは通分、メールは通。日本の通常の電話番号(ロングコード)は毎秒1通分が目安です。', doAdd: '加える',
    out: '使用をやめる', outOf: '{{name}}の使用をやめる', outText: 'この送信元からは、これ以上送りません。すでに送り始めたものは届きます。残りの送信元で送るため、送信にかかる時間が長くなります。', use: '使用に戻す', useOf: '{{name}}を使用に戻す', useText: 'この送信元から、再び送ります。',
    change: '上限を変える', changeOf: '{{name}}の上限を変える', changeText: '事業者が許す速さを超えると、送信が断られたり、届くのが遅れたりします。', save: '変更する', back: '環境変数の値に戻す',
  },
  en: {
    title: 'Senders', text: 'The numbers and mailboxes that messages are sent from. What is changed here stays after a restart. Secrets stay in the environment and are never shown.', none: { title: 'There is no sender', text: 'Once a provider is set up, workers enter its senders when they start.' },
    address: 'Number or mailbox', channel: 'Channel, provider', channels: { SMS: 'SMS', EMAIL: 'E-mail', VOICE: 'Voice' }, rate: 'Limit per second', rateText: { SMS_one: '{{n}} segment', SMS_other: '{{n}} segments', MAIL_one: '{{n}} e-mail', MAIL_other: '{{n}} e-mails' }, byHand: 'set here', byEnvironment: 'set by the environment', added: 'added here', named: 'set by the environment', state: 'State', states: { IN_USE: 'In use', RESTING: 'Resting (told by the provider)', OUT: 'Out of use', NOT_SET: 'No longer set' }, until: 'until {{at}}', untilCode: 'until {{at}} (code {{code}})', acts: 'Actions',
    add: 'Add a number', addText: 'A further number of the account of the SMS provider that is set up. Make sure that the provider lets it send. The mailbox comes from the environment (MAIL_FROM).', number: 'Number, international', numberHelp: 'E.g. +815012345678', ratePerSecond: 'Limit per second', rateHelp: 'SMS segments, or e-mails. A Japanese long code sends about one segment per second.', doAdd: 'Add',
    out: 'Take out of use', outOf: 'Take out of use: {{name}}', outText: 'Nothing more is sent from it. What has begun still leaves. Sending takes longer with what is left.', use: 'Put into use', useOf: 'Put into use: {{name}}', useText: 'Messages leave from it again.',
    change: 'Change the limit', changeOf: 'Change the limit: {{name}}', changeText: 'Above what the provider allows, messages are refused or come late.', save: 'Change', back: 'Use the limit set by the environment',
  },
});
