import { defineTexts } from '../../../shared/texts/language.ts';

export const useAvailabilityTexts = defineTexts('expertAvailability', {
  ja: {
    title: '都合', lead: '招集できる時間です。この時間に合う招集だけが届きます。時刻は日本時間です。',
    week: '毎週の予定', patterns: 'ひな形から始める', pattern: { always: 'いつでも', office: '平日の日中', evenings: '平日の夜と週末' },
    day: { MONDAY: '月曜日', TUESDAY: '火曜日', WEDNESDAY: '水曜日', THURSDAY: '木曜日', FRIDAY: '金曜日', SATURDAY: '土曜日', SUNDAY: '日曜日' },
    fromOf: '{{day}} 開始', untilOf: '{{day}} 終了', add: '時間帯を追加', addOf: '{{day}}に時間帯を追加', remove: '削除', removeOf: '{{day}} {{from}}–{{until}}を削除', no: '不可', endHelp: '終了の00:00は、その日の終わりを表します。',
    quiet: '連絡を控える時間', quietLead: 'この時間は、設定した深刻度以上のときだけ連絡します。', quietFrom: '開始', quietUntil: '終了', quietNone: '設定していません。', addQuiet: '連絡を控える時間を設定する', removeQuiet: '設定を外す',
    wake: '連絡してよい深刻度', wakeOf: '深刻度{{n}}以上', wakeAlways: 'どの深刻度でも', wakeNever: '深刻度4のときも連絡しない',
    save: '保存する', saved: '保存しました。', changed: '保存していない変更があります。',
    exceptions: '例外の日', exceptionsLead: '休暇や出張など、毎週の予定と違う日です。', exceptionsNone: '例外はありません。', can: '可', cannot: '不可', when: '期間', what: '都合', note: 'メモ(本人だけが読めます)', addException: '例外を追加する', dropException: '削除', dropExceptionOf: '{{when}}を削除',
    capacity: '応じられる時間', capacityLead: '四半期ごとの上限です。上限に達すると、その四半期は招集の対象から外れます。', quarter: '{{year}}年度 第{{n}}四半期', noLimit: '上限なし', hours: '{{n}}時間', used: 'これまで{{n}}時間', hoursField: '上限(時間)', hoursHelp: '空欄の場合、上限はありません。', nextQuarter: '次の四半期から', saveCapacity: '上限を保存する',
    duty: '当番の週', dutyLead: '月曜日から翌週の月曜日まで、すべての時間を「可」とします。連絡を控える時間より優先します。', dutyNone: '当番の週はありません。', dutyWeek: '{{from}}からの週', dutyMonday: '当番の週', dutyChoose: '選んでください', dutyWake: 'この週に連絡してよい深刻度', dutyAdd: '当番の週を追加する', dutyDrop: '削除', dutyDropOf: '{{from}}からの週の当番を削除',
    busy: '予定の取込み', busyLead: 'お使いのカレンダーの予定(.icsファイル)を取り込むと、その時間は「不可」になります。取り込むのは時間だけで、件名や場所は読みません。先の1年分を使います。', busyFile: 'カレンダーのファイル(.ics)', busyTake: '取り込む', busyNone: '取り込んだ予定はありません。', busyKept_one: '{{at}}に取り込みました。これからの予定は{{n}}件です。', busyKept_other: '{{at}}に取り込みました。これからの予定は{{n}}件です。', busyTaken_one: '{{n}}件の予定を取り込みました。', busyTaken_other: '{{n}}件の予定を取り込みました。', busyUnread_one: '時刻を読めなかった予定が{{n}}件あります。例外の日として入力してください。', busyUnread_other: '時刻を読めなかった予定が{{n}}件あります。例外の日として入力してください。', busyForget: '取り込んだ予定を消す',
    calendar: 'カレンダー連携', calendarLead: '当番や配置をお使いのカレンダーに表示できます。アドレスを知っている人はだれでも見られるので、他人に教えないでください。', open: 'アドレスを発行する', reopen: 'アドレスを発行し直す', close: '連携をやめる', opened: '次のアドレスをカレンダーに登録してください。ここに表示されるのは一度だけです。', since: '{{at}}に発行しました。', notOpen: '連携していません。',
  },
  en: {
    title: 'Availability', lead: 'When you can be called. Only call-ups within these hours reach you. Times are Japan time.',
    week: 'Every week', patterns: 'Begin with a pattern', pattern: { always: 'At any time', office: 'Weekdays, office hours', evenings: 'Evenings and weekends' },
    day: { MONDAY: 'Monday', TUESDAY: 'Tuesday', WEDNESDAY: 'Wednesday', THURSDAY: 'Thursday', FRIDAY: 'Friday', SATURDAY: 'Saturday', SUNDAY: 'Sunday' },
    fromOf: '{{day}}, from', untilOf: '{{day}}, to', add: 'Add hours', addOf: 'Add hours on {{day}}', remove: 'Remove', removeOf: 'Remove {{day}} {{from}}–{{until}}', no: 'Not available', endHelp: '00:00 as an end is the end of that day.',
    quiet: 'Quiet hours', quietLead: 'In these hours, only call-ups of the severity below or higher reach you.', quietFrom: 'From', quietUntil: 'To', quietNone: 'None are set.', addQuiet: 'Set quiet hours', removeQuiet: 'Remove quiet hours',
    wake: 'Contact me at', wakeOf: 'Severity {{n}} or higher', wakeAlways: 'Any severity', wakeNever: 'Never, not even at severity 4',
    save: 'Save', saved: 'Saved.', changed: 'You have changes that are not saved.',
    exceptions: 'Exceptions', exceptionsLead: 'Days that differ from the week: leave, travel.', exceptionsNone: 'There are none.', can: 'Available', cannot: 'Not available', when: 'When', what: 'What', note: 'Note (only you read it)', addException: 'Add an exception', dropException: 'Remove', dropExceptionOf: 'Remove {{when}}',
    capacity: 'Hours that you offer', capacityLead: 'A limit for each quarter. When it is reached, you are left out until the quarter ends.', quarter: 'FY {{year}}, quarter {{n}}', noLimit: 'No limit', hours: '{{n}} h', used: '{{n}} h so far', hoursField: 'Limit (hours)', hoursHelp: 'Empty means no limit.', nextQuarter: 'From the next quarter on', saveCapacity: 'Save the limit',
    duty: 'Weeks on duty', dutyLead: 'From Monday to the next Monday you count as available at every hour. They come before your quiet hours.', dutyNone: 'There are none.', dutyWeek: 'Week of {{from}}', dutyMonday: 'Week on duty', dutyChoose: 'Choose', dutyWake: 'Contact me that week at', dutyAdd: 'Add a week on duty', dutyDrop: 'Remove', dutyDropOf: 'Remove the week of {{from}}',
    busy: 'Busy times', busyLead: 'Take in your calendar (.ics file), and its times count as not available. Times alone are read, no titles and no places. A year ahead is used.', busyFile: 'Calendar file (.ics)', busyTake: 'Take in', busyNone: 'Nothing was taken in.', busyKept_one: 'Taken in {{at}}. {{n}} event lies ahead.', busyKept_other: 'Taken in {{at}}. {{n}} events lie ahead.', busyTaken_one: '{{n}} event was taken in.', busyTaken_other: '{{n}} events were taken in.', busyUnread_one: 'The time of {{n}} event could not be read. Enter it as an exception.', busyUnread_other: 'The times of {{n}} events could not be read. Enter them as exceptions.', busyForget: 'Forget them',
    calendar: 'Calendar', calendarLead: 'Duty weeks and assignments can show in your own calendar. Whoever knows the address can see them, so keep it to yourself.', open: 'Make an address', reopen: 'Make a new address', close: 'End the link', opened: 'Add this address to your calendar. It is shown here once only.', since: 'Made {{at}}.', notOpen: 'There is no link.',
  },
});
