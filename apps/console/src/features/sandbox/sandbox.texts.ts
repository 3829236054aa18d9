import { defineTexts } from '../../shared/texts/language.ts';

export const useSandboxTexts = defineTexts('sandbox', {
  ja: {
    title: 'サンドボックス', lead: '架空の電話とメールボックスです。届いた文面を見て、本人になったつもりで回答できます。',
    crowd: { title: '自動で回答させる', text: '押すと、この1時間に招集された人と、これから招集される人が、それぞれの速さで回答します。現実の約20倍の速さです。', start: '自動で回答させる', stop: '自動の回答を止める', off: '自動の回答は止まっています。', people: '招集された人', answered: '回答した人', waiting: '回答する予定の人', silent: '回答しない人' },
    messages: '届いたメッセージ', none: { title: 'まだ何も届いていません', text: '招集または訓練を送信すると、ここに表示されます。' }, channel: '種類', all: 'すべて', SMS: '電話(SMS)', EMAIL: 'メール', mail: 'メール', device: '電話番号・アドレスで絞り込む', to: '宛先 {{device}}', from: '{{device}} からの返信', open: '回答ページを開く', reply: 'この電話から返信する', replyText: '返信の文面', send: '返信を送る', sent: '返信を送りました。', undelivered: '返信は届きませんでした。', only: 'この相手だけを見る', status: { queued: '送信待ち', accepted: '受理', sending: '送信中', sent: '送信済み', delivered: '到達', undelivered: '不達', failed: '失敗', received: '受信' }, quick: { yes: '応諾(1)', no: '辞退(2)', from: '18時から' },
  },
  en: {
    title: 'Sandbox', lead: 'Made-up phones and mailboxes. Read what arrived, and answer as if it were you.',
    crowd: { title: 'Let them answer', text: 'Everybody who was called within the last hour, or is called from now on, answers in their own time, about 20 times as fast as people do.', start: 'Let them answer', stop: 'Stop the answers', off: 'Nobody answers by themselves.', people: 'Called', answered: 'Answered', waiting: 'Will answer', silent: 'Will not answer' },
    messages: 'Messages', none: { title: 'Nothing has arrived yet', text: 'Send a call-up or a drill, and it shows here.' }, channel: 'Kind', all: 'All', SMS: 'Phones (SMS)', EMAIL: 'Mailboxes', mail: 'E-mail', device: 'Filter by number or address', to: 'To {{device}}', from: 'Reply from {{device}}', open: 'Open the answer page', reply: 'Reply from this phone', replyText: 'Text of the reply', send: 'Send the reply', sent: 'The reply was sent.', undelivered: 'The reply did not arrive.', only: 'Only this one', status: { queued: 'Queued', accepted: 'Accepted', sending: 'Sending', sent: 'Sent', delivered: 'Delivered', undelivered: 'Undelivered', failed: 'Failed', received: 'Received' }, quick: { yes: 'Yes (1)', no: 'No (2)', from: 'From 18:00' },
  },
});
