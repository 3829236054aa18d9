import { defineTexts } from '../../../shared/texts/language.ts';

export const useNewAppointmentTexts = defineTexts('newAppointment', {
  ja: {
    title: '任用を発令する', who: '任用する者', what: '任用の内容', pay: '給与', candidates: '採用枠の候補者は、採用枠の画面から任用します。', choose: '選んでください',
    centralOnly: { title: '任用する者が選ばれていません', text: '採用枠の候補者が「任用」に進むと、そこから任用を発令できます。', go: '採用枠を見る' },
    kind: '種類', from: '開始日', until: '最終日', untilHelp: '任期の定めがないときは空欄にします。', leaves: '任用に伴い登録を離れる',
    law: '根拠: {{law}}', limit_one: '任期は{{n}}か月まで', limit_other: '任期は{{n}}か月まで', endsYear: '年度末に終わります', scale: '俸給表', grade: '級・号俸', later: '未定(後で記録する)', gradeLater: '決まっていなければ「未定」のままとし、後で任用の画面から記録します。', payLater: '決まっていなければ空欄にし、後で任用の画面から記録します。', noGrades: 'この俸給表の額はまだ登録されていません。管理者が登録すると選べます。', post: '就くポスト', postHelp: '任意です。任用先の空席のポストから選びます。開始日から在任となります。', noPost: '選ばない', homeFixed: '出向元・本務の組織', daily: '日額(円)', special: '特例による額', amount: '{{grade}}({{yen}}円)', noPay: 'この種類では、給与は出向元または契約で定めます。',
    save: '発令を記録する', back: '任用に戻る', rule: '根拠となる定め(施行 {{from}})',
  },
  en: {
    title: 'Make an appointment', who: 'Who is appointed', what: 'The appointment', pay: 'Pay', candidates: 'Candidates for a slot are appointed from the slot.', choose: 'Choose one',
    centralOnly: { title: 'Nobody is chosen', text: 'When a candidate for a slot has come to “Appointed”, the appointment is made from there.', go: 'Show the slots' },
    kind: 'Kind', from: 'From', until: 'Last day', untilHelp: 'Leave it empty when there is no term.', leaves: 'The person leaves the registry on appointment',
    law: 'Law: {{law}}', limit_one: 'At most {{n}} month', limit_other: 'At most {{n}} months', endsYear: 'Ends with the fiscal year', scale: 'Pay table', grade: 'Grade', later: 'Not fixed yet', gradeLater: 'Leave “Not fixed yet” while it is not fixed, and record it later on the appointment.', payLater: 'Leave it empty while it is not fixed, and record it later on the appointment.', noGrades: 'No amounts of this table are on record yet. An administrator adds them.', post: 'Post', postHelp: 'Optional: a vacant post of the body, held from the first day on.', noPost: 'None', homeFixed: 'Home body', daily: 'Yen a day', special: 'By the exception of the law', amount: '{{grade}} (¥{{yen}})', noPay: 'For this kind the home body or a contract says what is paid.',
    save: 'Record the appointment', back: 'Back to appointments', rule: 'Rule in force from {{from}}',
  },
});
