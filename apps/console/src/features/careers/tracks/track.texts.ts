import { defineTexts } from '../../../shared/texts/language.ts';

export const useTrackTexts = defineTexts('track', {
  ja: {
    title: '{{name}}の改訂', lead: '新しい版を公表します。合意済みの計画は、合意したときの版のままです。', back: '育成計画に戻る', missing: { title: 'このトラックは見つかりません', text: 'アドレスを確かめてください。' },
    about: '版の内容', nameJa: '名称(日本語)', nameEn: '名称(英語)', aimJa: '到達像(日本語)', aimEn: '到達像(英語)', validFrom: '適用開始日', validHelp: '前の版の開始日より後の日を指定します。',
    step: '段階{{n}}: {{name}}', newStep: '新しい段階', code: '記号', codeHelp: '英大文字・数字・下線。計画が参照するため、変えると別の段階になります。', stepJa: '段階の名称(日本語)', stepEn: '段階の名称(英語)', after: '先に達しておく段階', afterNone: 'ほかの段階はありません。', addStep: '段階を加える', dropStep: '段階{{n}}を外す',
    lines: '求めるもの', linesNone: '求めるものはありません。', line: '項目{{n}}', kind: '種類', ref: '対象', level: 'レベル', amount: { months: '月数', times: '回数' }, any: '問わない', management: 'セキュリティ管理のポスト', choose: '選んでください', addLine: '項目を加える', drop: '外す', dropLine: '外す: 段階{{step}}の項目{{n}}',
    publish: '新しい版を公表する', confirm: 'この内容を第{{n}}版として公表します。公表した版は変更できません。', done: '第{{n}}版を公表しました。', versions: 'これまでの版', version: '第{{n}}版', versionTitle: '版', from: '適用開始', steps: '段階', fault: '段階{{n}}を直してください',
  },
  en: {
    title: 'Revise {{name}}', lead: 'Publish a new version. Plans stay on the version on which they were agreed.', back: 'Back to career plans', missing: { title: 'There is no such track', text: 'Please check the address.' },
    about: 'The version', nameJa: 'Name in Japanese', nameEn: 'Name in English', aimJa: 'Leads to (Japanese)', aimEn: 'Leads to (English)', validFrom: 'In force from', validHelp: 'Must be later than the start of the previous version.',
    step: 'Step {{n}}: {{name}}', newStep: 'new', code: 'Code', codeHelp: 'Capitals, digits, underscores. Plans point to it: another code is another step.', stepJa: 'Name of the step in Japanese', stepEn: 'Name of the step in English', after: 'Steps that come first', afterNone: 'There is no other step.', addStep: 'Add a step', dropStep: 'Drop step {{n}}',
    lines: 'What it asks for', linesNone: 'It asks for nothing.', line: 'Line {{n}}', kind: 'Kind', ref: 'Subject', level: 'Level', amount: { months: 'Months', times: 'Times' }, any: 'Any kind', management: 'Posts of security management', choose: 'Choose one', addLine: 'Add a line', drop: 'Drop', dropLine: 'Drop: line {{n}} of step {{step}}',
    publish: 'Publish the new version', confirm: 'This becomes version {{n}}. What is published cannot be changed.', done: 'Version {{n}} is published.', versions: 'Versions', version: 'Version {{n}}', versionTitle: 'Version', from: 'In force from', steps: 'Steps', fault: 'Step {{n}} needs a correction',
  },
});
