import { defineTexts } from '../../../shared/texts/language.ts';

export const useOfflineTexts = defineTexts('offlineRoster', {
  ja: {
    title: '持出し名簿', lead: 'このシステムが使えなくなったときのために、役割ごとの上位の人の名簿と電話連絡網を、暗号化した一つのファイルにします。',
    what: 'ファイルの中身', contents: { roster: '名簿(CSVとJSON)', tree: '印刷用の電話連絡網(PDF)', answers: '電話で受けた回答の記入用紙(CSV)' }, open: '開くときは、ファイルを保管した端末で次のコマンドを実行し、パスフレーズを入力します。サーバーへの接続は要りません。', answers: '復旧後、記入した回答は次のコマンドで取り込みます。同じものを2回取り込んでも、1回だけ数えます。',
    make: '作成', purpose: '目的', purposeHelp: '5〜200文字。名簿に載る人が、開示の記録で読みます。', perRole: '役割ごとの人数', passphrase: 'パスフレーズ', passphraseHelp: '16文字以上200文字以下で、8種類以上の文字を使ってください。どこにも保存されません。忘れると開けません。ファイルとは別に保管してください。', again: 'パスフレーズ(もう一度)', differs: 'パスフレーズが一致しません。', submit: '作成して保存する', made: '{{roles}}の役割、{{people}}人の名簿を保存しました。名簿に載る人には、連絡先を持ち出した記録が開示されます。',
  },
  en: {
    title: 'Offline roster', lead: 'For when the platform is cut off: the best people of each role and a call tree, sealed in one file.',
    what: 'What is in it', contents: { roster: 'the roster (CSV and JSON)', tree: 'a call tree to print (PDF)', answers: 'a sheet for answers that are given by telephone (CSV)' }, open: 'To open it, run this on the machine that keeps the file, and type the passphrase. No server is needed.', answers: 'Afterwards the answers are entered by this command. Entered twice, they count once.',
    make: 'Make one', purpose: 'Purpose', purposeHelp: '5 to 200 characters. The people in it read it in their log.', perRole: 'People of each role', passphrase: 'Passphrase', passphraseHelp: '16 to 200 characters, at least 8 of them different. It is kept nowhere: without it the file cannot be opened. Keep it apart from the file.', again: 'Passphrase once more', differs: 'The passphrases differ.', submit: 'Make and save', made: 'Saved: people {{people}}, roles {{roles}}. Each of them can read that the addresses were taken out.',
  },
});
