import { defineTexts } from '../../../shared/texts/language.ts';

export const useMissionTexts = defineTexts('mission', {
  ja: {
    title: '招集{{code}}のチーム', missing: 'この招集は見つかりません。', missingText: 'リンクが正しいか確認してください。', board: '招集の画面へ',
    closedTitle: { early: 'この招集はまだ送信されていません。', cancelled: 'この招集は取り消されました。' }, closedText: { early: '送信され、配置が決まると、ブリーフィングとお知らせを送ることができます。', cancelled: 'ブリーフィングの公開とお知らせの送信はできません。' },
    ja: '日本語の本文', en: '英語の本文',
    briefing: {
      title: 'ブリーフィング', lead: '配置が確定し、派遣元の承諾・誓約書・任用の条件を満たした人だけが、サインインして読むことができます。本文はSMSやメールには載りません。', none: 'ブリーフィングはまだありません。', noneText: '下の欄に書いて公開すると、配置した人に知らせます。', version: '第{{n}}版', published: '{{at}} 公開', readers: '閲覧 {{n}} / {{of}}人', older: '以前の版({{n}}件)',
      write: '第{{n}}版を書く', tlp: 'TLP', copy: '前の版の本文を複写する', action: '公開する(第{{n}}版)', ask: '第{{n}}版を公開しますか', askText: '配置した{{people}}人に、ブリーフィングがあることを知らせます。公開した版は変更できません。続いて本人確認を行います。', really: '公開する', done: '第{{n}}版を公開しました。',
      changed: '別の担当者が第{{n}}版を公開しました。', changedText: '内容を読んでから、続きを書いてください。', seen: '読みました', above_one: '任用の条件により、このTLPの内容を読めない人が{{n}}人います。', above_other: '任用の条件により、このTLPの内容を読めない人が{{n}}人います。', shut_one: '誓約書または派遣元の承諾がないため、まだ読めない人が{{n}}人います。', shut_other: '誓約書または派遣元の承諾がないため、まだ読めない人が{{n}}人います。',
    },
    notice: {
      title: 'お知らせ', lead: '招集した人に、自由な文面で連絡します。この招集の連絡手段で届くため、TLP:CLEARの内容に限ります。先頭に発信者・招集番号・照合番号が付きます。', none: 'お知らせはまだ送信していません。', number: 'お知らせ{{n}}', sent: '{{at}} 送信', people_one: '{{n}}人', people_other: '{{n}}人', audience: '対象', TEAM: '配置した人', TEAM_AND_RESERVE: '配置した人と予備の人', CALLED: '招集した全員', option: '{{who}}({{n}}人)', write: 'お知らせを書く',
      action_one: '送信する({{n}}人)', action_other: '送信する({{n}}人)', ask_one: '{{n}}人に送信します。よろしいですか', ask_other: '{{n}}人に送信します。よろしいですか', askText: '対象: {{who}}。連絡手段: {{channels}}。送信した内容は取り消せません。続いて本人確認を行います。', really: '送信する', done_one: '{{n}}人に送信しました。', done_other: '{{n}}人に送信しました。', nobody: '対象の人がいません。別の対象を選んでください。',
    },
    team: {
      title: 'チーム', none: '配置した人はまだいません。', noneText: '応諾した人の配置が決まると、ここに活動状況と準備の状況が表示されます。', name: '氏名', place: '配置', release: '派遣元の承諾', pledge: '誓約書', pledged: '有効', notPledged: 'なし', appointment: '任用', inForce: '期間中有効', notInForce: '期間をすべては満たさない', untilOn: '{{on}}まで', notAppointed: 'なし', notKept: '管理していない', tlp: '扱える情報', tlpAbove: 'このインシデントは範囲外', duty: '活動', on: '{{at}}から活動中', off: '活動していない', total: '計 {{hours}}時間{{minutes}}分', onNow: '活動中 {{n}}人 / 配置 {{of}}人', some: '先頭の{{shown}}人を表示しています(全{{total}}人)。', line: '所要{{n}}',
    },
  },
  en: {
    title: 'Team of call-up {{code}}', missing: 'There is no such call-up.', missingText: 'Check the link.', board: 'To the call-up',
    closedTitle: { early: 'This call-up has not been sent yet.', cancelled: 'This call-up was cancelled.' }, closedText: { early: 'Once it is sent and somebody has a place, you can publish a briefing and send messages.', cancelled: 'No briefing can be published, and no message sent.' },
    ja: 'Japanese text', en: 'English text',
    briefing: {
      title: 'Briefing', lead: 'Only people with a confirmed place can read it, after signing in and when their employer’s release, their pledge and their appointment allow it. What it says never goes into an SMS or e-mail.', none: 'There is no briefing yet.', noneText: 'Write it below and publish it; the team is told.', version: 'Version {{n}}', published: 'Published {{at}}', readers: 'Read by {{n}} of {{of}}', older: 'Earlier versions ({{n}})',
      write: 'Write version {{n}}', tlp: 'TLP', copy: 'Copy the text of the last version', action: 'Publish version {{n}}', ask: 'Publish version {{n}}?', askText: 'Everybody with a place ({{people}}) is told that there is a briefing. A published version cannot be changed. Next you are asked to confirm who you are.', really: 'Publish', done: 'Version {{n}} is published.',
      changed: 'Somebody else has published version {{n}}.', changedText: 'Read it before you go on.', seen: 'I have read it', above_one: 'For {{n}} person, the appointment does not allow this TLP label.', above_other: 'For {{n}} people, the appointment does not allow this TLP label.', shut_one: '{{n}} person cannot read it yet: no pledge, or no release by the employer.', shut_other: '{{n}} people cannot read it yet: no pledge, or no release by the employer.',
    },
    notice: {
      title: 'Messages', lead: 'Tell people something in your own words. It goes by the call-up’s channels, so it must be TLP:CLEAR. Sender, number and authenticity code are put in front.', none: 'No message has been sent yet.', number: 'Message {{n}}', sent: 'Sent {{at}}', people_one: '{{n}} person', people_other: '{{n}} people', audience: 'To', TEAM: 'Team', TEAM_AND_RESERVE: 'Team and reserves', CALLED: 'Everybody called', option: '{{who}} ({{n}})', write: 'Write a message',
      action_one: 'Send to {{n}} person', action_other: 'Send to {{n}} people', ask_one: 'Send to {{n}} person?', ask_other: 'Send to {{n}} people?', askText: 'To: {{who}}. By {{channels}}. What has been sent cannot be taken back. Next you are asked to confirm who you are.', really: 'Send', done_one: 'Sent to {{n}} person.', done_other: 'Sent to {{n}} people.', nobody: 'There is nobody to tell. Choose somebody else.',
    },
    team: {
      title: 'Team', none: 'Nobody has a place yet.', noneText: 'Once somebody has, you see here who is on duty and who is ready.', name: 'Name', place: 'Place', release: 'Employer', pledge: 'Pledge', pledged: 'In force', notPledged: 'None', appointment: 'Appointment', inForce: 'In force throughout', notInForce: 'Not on every day', untilOn: 'Until {{on}}', notAppointed: 'None', notKept: 'Not kept here', tlp: 'May be given', tlpAbove: 'Not for this incident', duty: 'On duty', on: 'On duty since {{at}}', off: 'Not on duty', total: '{{hours}} h {{minutes}} min in total', onNow: '{{n}} of {{of}} on duty', some: 'The first {{shown}} of {{total}}.', line: 'line {{n}}',
    },
  },
});
