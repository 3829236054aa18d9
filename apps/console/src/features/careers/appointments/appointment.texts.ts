import { defineTexts } from '../../../shared/texts/language.ts';

export const useAppointmentTexts = defineTexts('appointment', {
  ja: {
    title: '任用', lead: '担当する組織への任用と、担当する組織からの出向を、終わりの近い順に示します。', make: '任用を発令する', within: '期間', ends: { all: 'すべて', m3: '3か月以内に終わるもの', m6: '6か月以内に終わるもの', m18: '18か月以内に終わるもの' }, past: '終わった任用も表示する',
    line: '今後18か月の任用', lineLead: '帯は任期、◆は最終日です。右端の矢印は、18か月より先まで続くことを示します。', list: '一覧({{n}}件)', more: '続きを表示する({{count}}/{{total}}件)',
    person: '氏名', erased: '(登録抹消済み)', kind: '種類', body: '任用先', home: '出向元', from: '開始日', until: '最終日', untilDay: '{{on}}まで', noEnd: '任期なし', left: '残り', days_one: '{{count}}日', days_other: '{{count}}日', over: '終了', radar: '終了までの期間', beyond: '18か月より先', ended: '終了事由',
    step: { AHEAD: '180日超', 'T-180': '180日以内', 'T-90': '90日以内', 'T-30': '30日以内' },
    none: { title: '該当する任用はありません', text: '条件を変えるか、「任用を発令する」から登録してください。候補者から任用するときは、採用枠の画面から進みます。' },
    how: { TERM: '任期満了', RESIGNED: '辞職', DISMISSED: '解任・解職', RETURNED: '帰任', DIED: '死亡' },
    back: '任用に戻る', missing: { title: 'この任用は見つかりません', text: '担当する組織の任用ではないか、アドレスが誤っています。' }, about: '任用の内容', terms: '任期の経過', pay: '給与', payNone: '給与の記録は、任用先の組織だけに表示します。', payUnset: '給与はまだ記録されていません。', payChange: '給与を変更する', paySave: '給与を記録する', payLead: '指定した日から、この給与になります。これまでの記録は残ります。', payFrom: '開始日', sideJobs: '兼業許可', sideNone: '兼業許可はありません。',
    slot: '採用枠', showSlot: '採用枠を見る', post: 'ポスト', showPost: 'ポストを見る', granted: '当初の最終日', law: '根拠', most: '上限', months_one: '{{count}}か月', months_other: '{{count}}か月', extended_one: '{{count}}か月(延長後{{extended}}か月)', extended_other: '{{count}}か月(延長後{{extended}}か月)', unlimited: '定めなし',
    term: { GRANTED: '任期の設定', EXTENDED: '延長', SHORTENED: '短縮' }, at: '記録日時', what: '内容', grade: '級・号俸', daily: '日額', monthly: '月額', yen: '{{yen}}円', special: '特例', work: '業務の内容', withdrawn: '撤回',
    extend: '任期を延長する', extendLead: '延長できる上限は、任用の種類と法令で決まります。', newLast: '新しい最終日', end: '任用を終える', endLead: '最終日を記録すると、その日の翌日に任用による権限が失われます。出向から戻る場合は「帰任」を選びます。', lastDay: '最終日', howEnd: '終了事由', saveExtend: '延長を記録する', saveEnd: '終了を記録する', done: '記録しました。',
    permit: '兼業を許可する', permitSave: '許可を記録する', workHelp: '相手方と業務の内容を書きます。', forHome: '{{name}}の業務である', withdraw: '許可を撤回する', withdrawOf: '「{{work}}」の許可を撤回する', withdrawFrom: '許可のなくなる日', withdrawHelp: 'この日から、この業務はできません。', withdrawSave: '撤回を記録する', further: '出向・併任', furtherLead: 'この任用を本務として、別の組織への出向や併任を発令します。戻るときは、出向の任用で「帰任」を記録します。', second: '出向を発令する', beside: '併任を発令する', rule: '根拠となる定め(施行 {{from}})',
  },
  en: {
    title: 'Appointments', lead: 'Appointments to your bodies, and secondments from them, the nearest end first.', make: 'Make an appointment', within: 'Ending', ends: { all: 'All', m3: 'Within 3 months', m6: 'Within 6 months', m18: 'Within 18 months' }, past: 'Also show past ones',
    line: 'The next 18 months', lineLead: 'A bar is a term, ◆ its last day. An arrow at the right goes on beyond 18 months.', list: 'List ({{n}})', more: 'Show more ({{count}} of {{total}})',
    person: 'Name', erased: '(erased)', kind: 'Kind', body: 'Appointed to', home: 'Seconded from', from: 'From', until: 'Last day', untilDay: 'until {{on}}', noEnd: 'No term', left: 'Left', days_one: '{{count}} day', days_other: '{{count}} days', over: 'Over', radar: 'Time to the end', beyond: 'Beyond 18 months', ended: 'How it ended',
    step: { AHEAD: 'Over 180 days', 'T-180': 'Within 180 days', 'T-90': 'Within 90 days', 'T-30': 'Within 30 days' },
    none: { title: 'No such appointment', text: 'Change the filter, or begin with “Make an appointment”. Whoever is a candidate is appointed from the slot.' },
    how: { TERM: 'End of term', RESIGNED: 'Resigned', DISMISSED: 'Dismissed', RETURNED: 'Returned', DIED: 'Died' },
    back: 'Back to appointments', missing: { title: 'There is no such appointment', text: 'It belongs to a body that you do not look after, or the address is wrong.' }, about: 'The appointment', terms: 'Terms', pay: 'Pay', payNone: 'Pay is shown only to the body that pays.', payUnset: 'No pay is on record yet.', payChange: 'Change the pay', paySave: 'Record the pay', payLead: 'From that day on, this is what is paid. What was paid before stays on record.', payFrom: 'From', sideJobs: 'Side jobs', sideNone: 'No side job is permitted.',
    slot: 'Slot', showSlot: 'Show the slot', post: 'Post', showPost: 'Show the post', granted: 'Last day as first granted', law: 'Law', most: 'At most', months_one: '{{count}} month', months_other: '{{count}} months', extended_one: '{{count}} month ({{extended}} when extended)', extended_other: '{{count}} months ({{extended}} when extended)', unlimited: 'No limit',
    term: { GRANTED: 'Granted', EXTENDED: 'Extended', SHORTENED: 'Shortened' }, at: 'Recorded', what: 'What', grade: 'Grade', daily: 'A day', monthly: 'A month', yen: '¥{{yen}}', special: 'By exception', work: 'The work', withdrawn: 'Withdrawn',
    extend: 'Extend the term', extendLead: 'The kind of appointment and the law limit how far.', newLast: 'New last day', end: 'End the appointment', endLead: 'What the person may do by this appointment ends with the last day. For the way back from a secondment choose “Returned”.', lastDay: 'Last day', howEnd: 'How it ends', saveExtend: 'Record the extension', saveEnd: 'Record the end', done: 'Recorded.',
    permit: 'Permit a side job', permitSave: 'Record the permission', workHelp: 'For whom, and what.', forHome: 'It is work for {{name}}', withdraw: 'Withdraw the permission', withdrawOf: 'Withdraw the permission of “{{work}}”', withdrawFrom: 'First day without it', withdrawHelp: 'From this day on the work is not permitted.', withdrawSave: 'Record the withdrawal', further: 'Secondment, concurrent post', furtherLead: 'With this as the main appointment, the person can be seconded to another body, or given a concurrent appointment. The way back is “Returned” on the secondment.', second: 'Second to another body', beside: 'Make a concurrent appointment', rule: 'Rule in force from {{from}}',
  },
});
