import { defineTexts } from '../../../shared/texts/language.ts';

export const useHomeTexts = defineTexts('home', {
  ja: {
    title: '招集', newIncident: 'インシデントを登録する', drill: '訓練を今すぐ行う', open: '対応中のインシデント', past: '終了したインシデント', all: '過去の招集を探す', code: '番号', name: '件名', severity: '暫定深刻度', since: '開始', tlp: 'TLP', callUps: '招集', filled: '配置 {{assigned}} / {{need}}人', noCallUp: 'まだ招集していません', call: '招集する',
    none: { title: '対応中のインシデントはありません', text: '招集を始めるには、まずインシデントを登録します。初めての方は、訓練で一連の流れを試してください。' },
    first: {
      title: 'はじめての方へ', text: '次の手順で、招集の一連の流れを数分で体験できます。実際には誰にも連絡しません。',
      one: '「訓練を今すぐ行う」を押し、ひな形を選びます。', two: '人数・文面・費用を確認して送信します。', three: '「サンドボックス」画面で、架空の人々に回答させます。', four: '招集の画面で、配置がそろう様子を見ます。', hide: 'この案内を閉じる',
    },
    readiness: { title: 'ひな形ごとの充足見込み', text: '今すぐ全国に招集した場合に、2時間以内に必要人数がそろう見込みです。誰にも連絡しません。', again: '計算し直す', asOf: '{{at}} 現在の登録者で計算しました。', preset: 'ひな形', chance: 'そろう見込み', need: '必要人数', recipients: '招集できる人', yes: '応諾の見込み', weakest: '最も不足する役割(該当者 / 必要)', anyRole: '役割を問わない' },
    alarms: { title: '警告', none: '警告はありません。', act: '対応する', provider: '{{channel}}の送信サービスに問題があります: {{problem}}', noWay: '連絡手段のない登録者が{{n}}人います(全{{of}}人)。', registry_one: '登録者からの停止・不達の知らせが{{n}}件あります。', registry_other: '登録者からの停止・不達の知らせが{{n}}件あります。', unclear_one: '判読できない返信が{{n}}件あります。', unclear_other: '判読できない返信が{{n}}件あります。' },
  },
  en: {
    title: 'Call-ups', newIncident: 'Open an incident', drill: 'Run a drill now', open: 'Open incidents', past: 'Closed incidents', all: 'Find a past call-up', code: 'Number', name: 'Title', severity: 'Provisional severity', since: 'Since', tlp: 'TLP', callUps: 'Call-ups', filled: '{{assigned}} of {{need}} assigned', noCallUp: 'Nobody called yet', call: 'Call people up',
    none: { title: 'No incident is open', text: 'A call-up begins with an incident. If you are new here, try it with a drill.' },
    first: {
      title: 'If you are new here', text: 'In a few minutes you can see a whole call-up. Nobody is really called.',
      one: 'Press “Run a drill now” and choose a preset.', two: 'Check people, text and cost, and send.', three: 'On the “Sandbox” page, let the made-up people answer.', four: 'Watch the team assemble on the call-up’s page.', hide: 'Close this',
    },
    readiness: { title: 'Readiness of the presets', text: 'If everybody were called now: the chance that everybody needed is there within two hours. Nobody is called.', again: 'Recalculate', asOf: 'Calculated from the roster as of {{at}}.', preset: 'Preset', chance: 'Chance', need: 'Needed', recipients: 'Callable', yes: 'Expected yes', weakest: 'Scarcest role (fit / needed)', anyRole: 'Any role' },
    alarms: { title: 'Alarms', none: 'There are none.', act: 'See to it', provider: 'The provider for {{channel}} has a problem: {{problem}}', noWay: 'On the roster, {{n}} of {{of}} cannot be reached.', registry_one: '{{n}} report of somebody who opted out or cannot be reached.', registry_other: '{{n}} reports of people who opted out or cannot be reached.', unclear_one: '{{n}} reply could not be read.', unclear_other: '{{n}} replies could not be read.' },
  },
});
