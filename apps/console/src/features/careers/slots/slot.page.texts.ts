import { defineTexts } from '../../../shared/texts/language.ts';

export const useSlotPageTexts = defineTexts('slotPage', {
  ja: {
    stand: '現在の人数', ledger: '台帳', ledgerLead: '書いた記録は消せません。誤りは取り消し、両方が残ります。', on: '日付', kind: '段階', heads: '人数', note: '備考', takeBack: '取り消す', byCandidate: '任用による記録のため取り消せません', takeBackOf: '{{kind}} {{heads}}人({{on}})を取り消す',
    move: '段階を記録する', back: '採用枠に戻る', missing: { title: 'この枠は見つかりません', text: '担当する組織の枠ではないか、アドレスが誤っています。' },
    candidates: '候補者', candidatesLead: '採用の打診に同意している登録者だけを候補にできます。', find: '候補者を探す', none: { title: '候補者はまだいません', text: '「候補者を探す」から、打診に同意している人を候補に加えてください。' },
    name: '氏名', state: '段階', since: '段階の日付', reason: '理由・メモ', next: '次の段階', record: '記録する', recordOf: '{{name}}: {{step}}を記録する', day: '実施日', memo: 'メモ', appoint: '任用を発令する', appointOf: '{{name}}の任用を発令する', candidateDone: '{{step}}を記録しました。', appointedNote: '任用を記録すると、枠が1人分充足します。',
    stepOf: '{{name}}の次の段階', cancel: '戻る', declineReason: '辞退の理由(本人が述べたもの)', noReason: '述べていない', post: 'ポスト', showPost: 'ポストを見る', rank: '職位', body: '組織', year: '年度',
  },
  en: {
    stand: 'Heads as they stand', ledger: 'Ledger', ledgerLead: 'Nothing is ever deleted. A wrong entry is taken back, and both stay.', on: 'Day', kind: 'Stage', heads: 'Heads', note: 'Remark', takeBack: 'Take back', byCandidate: 'Made by an appointment: cannot be taken back', takeBackOf: 'Take back: {{kind}}, {{heads}} ({{on}})',
    move: 'Record a stage', back: 'Back to slots', missing: { title: 'There is no such slot', text: 'It belongs to a body that you do not look after, or the address is wrong.' },
    candidates: 'Candidates', candidatesLead: 'Only people who opted in to job offers can be candidates.', find: 'Find candidates', none: { title: 'No candidates yet', text: 'Begin with “Find candidates”: choose among those who opted in to offers.' },
    name: 'Name', state: 'Stage', since: 'Since', reason: 'Reason or note', next: 'Next step', record: 'Record', recordOf: '{{name}}: record the next step, {{step}}', day: 'Done on', memo: 'Note', appoint: 'Make the appointment', appointOf: 'Make the appointment of {{name}}', candidateDone: 'Recorded: {{step}}.', appointedNote: 'Recording the appointment fills one place of the slot.',
    stepOf: 'Next step: {{name}}', cancel: 'Back', declineReason: 'Reason for declining, as stated', noReason: 'None given', post: 'Post', showPost: 'Show the post', rank: 'Rank', body: 'Body', year: 'Fiscal year',
  },
});
