import { defineTexts } from '../../../shared/texts/language.ts';

export const useIncidentTexts = defineTexts('incident', {
  ja: {
    newTitle: 'インシデントの登録', lead: '登録しただけでは、誰にも連絡しません。', preset: '種類(ひな形)', name: '件名', nameHelp: '登録した職員だけが見ます。招集の文面には入りません。', severity: '暫定深刻度', severityHelp: '継続性・安全・信頼の3つの観点のうち、最も高いもの。3以上の実招集には別の承認者の承認が必要です。', tlp: '情報の取扱い(TLP)', summary: '概要', summaryHelp: '暗号化して保存されます。',
    affected: '影響を受けた組織', affectedHelp: '名称の一部を入れて探します。利益相反のある人には連絡しません。', add: '{{name}} を追加', remove: '{{name}} を外す', drill: 'これは訓練です', drillHelp: 'すべての文面に【訓練】が付きます。', create: '登録して招集へ進む', presetSeverity: 'ひな形のとおり',
    draft: { title: '書きかけの招集があります。', text: 'まだ送信していない内容が、このブラウザーのタブに残っています。', go: '書きかけを続ける', drop: '書きかけを破棄する' },
    title: 'インシデント {{code}}', facts: '内容', about: '登録する内容', choosePreset: '選んでください', waits: '先に、次の招集を終了するか取り消してください: {{codes}}', callUps: '招集', none: 'まだ招集していません', noneText: '必要な人数と対象を決めて、招集を始めます。', call: '新しい招集', close: 'インシデントを終了する', closeAsk: 'このインシデントを終了しますか', closeText: '終了すると、このインシデントでは新しい招集を行えません。', stop: '終了しない', state: '状態', opened: '登録', closed: '終了', by: '作成者', code: '番号', filled: '配置', deadline: '回答期限', noSummary: '(なし)',
    drillTitle: '訓練を今すぐ行う', drillLead: 'ひな形を選ぶと、訓練用のインシデントを登録し、送信前の確認画面に進みます。', drillGo: 'この訓練の確認へ進む', drillAll: '全国の登録者に、SMSとメールで、【訓練】として送ります。', drillLines: '所要 {{heads}}人(予備 {{reserves}}人)', choose: 'ひな形', demoNote: 'デモ環境では、架空の電話とメールに届きます。',
  },
  en: {
    newTitle: 'Open an incident', lead: 'Opening an incident tells nobody.', preset: 'Kind (preset)', name: 'Title', nameHelp: 'Only staff see it. It is not part of any message.', severity: 'Provisional severity', severityHelp: 'The highest of continuity, safety and trust. From severity 3, a real call-up needs a second person’s approval.', tlp: 'Handling (TLP)', summary: 'Summary', summaryHelp: 'Stored encrypted.',
    affected: 'Organisations affected', affectedHelp: 'Search by part of the name. People in conflict with them are not called.', add: 'Add {{name}}', remove: 'Remove {{name}}', drill: 'This is a drill', drillHelp: 'Every text begins with [DRILL].', create: 'Open it and go on to the call-up', presetSeverity: 'As in the preset',
    draft: { title: 'There is a call-up half written.', text: 'This tab of your browser keeps what you have not sent.', go: 'Go on with it', drop: 'Throw it away' },
    title: 'Incident {{code}}', facts: 'Facts', about: 'About the incident', choosePreset: 'Choose', waits: 'Close or cancel these call-ups first: {{codes}}', callUps: 'Call-ups', none: 'Nobody has been called yet', noneText: 'Say what is needed and whom to call.', call: 'New call-up', close: 'Close the incident', closeAsk: 'Close this incident?', closeText: 'No new call-up can be made for it after that.', stop: 'Do not close it', state: 'State', opened: 'Opened', closed: 'Closed', by: 'By', code: 'Number', filled: 'Assigned', deadline: 'Answers until', noSummary: '(none)',
    drillTitle: 'Run a drill now', drillLead: 'Choose a preset: a drill incident is opened, and you check everything before it is sent.', drillGo: 'Go on to check this drill', drillAll: 'It goes to the whole roster by SMS and e-mail, marked [DRILL].', drillLines: 'People needed: {{heads}}; reserves: {{reserves}}', choose: 'Preset', demoNote: 'In a demo it arrives on made-up phones and mailboxes.',
  },
});
