import { defineTexts } from '../../../shared/texts/language.ts';

/** What the whole entry shares, its steps, and its contacts, affiliations and places. */
export const useRecordTexts = defineTexts('expertRecord', {
  ja: {
    title: '登録内容', lead: '招集の判断に使う情報です。変わったときは、すぐに直してください。', back: '戻る', save: '保存する', remove: '削除', removeOf: '{{name}}を削除する', from: '開始日', until: '終了日(未定なら空欄)', since: '{{from}}から', span: '{{from}}から{{until}}まで',
    steps: {
      title: '登録の手順', left_one: '残り約{{count}}分です。', left_other: '残り約{{count}}分です。', all: 'すべて済んでいます。', seconds: '約{{n}}秒',
      state: { DONE: '済', DUE: '要確認', MISSING: '未入力' }, unsigned: '未署名',
      names: { CONTACTS: '連絡先', AFFILIATION: '所属', PLACES: '活動地域と言語', SKILLS: '技能', AVAILABILITY: '都合', PLEDGE: '誓約書への署名', CONFIRMATION: '登録内容の確認' },
    },
    contacts: {
      title: '連絡先', lead: '上から順に連絡します。携帯電話とメールアドレスを一つずつ以上、勤務先以外のものを含めて登録してください。', none: { title: '連絡先がありません', text: '連絡先がないと招集が届きません。追加してください。' },
      kinds: { PHONE: '電話番号(SMS)', EMAIL: 'メールアドレス' }, kind: '種類', address: { PHONE: '電話番号', EMAIL: 'メールアドレス' }, employer: '勤務先の連絡先', employerLabel: '勤務先の連絡先です', verified: '確認済み', unverified: '未確認', optedOut: '受信停止中', unreachable: '届きません',
      optedOutText: '受信停止中のため、この連絡先には招集が届きません。再開するには、その連絡先から START と返信し、新しいコードで確認してください。', unreachableText: 'この連絡先には届きませんでした。正しいか確かめ、新しいコードで確認してください。',
      up: '先に連絡する', upOf: '{{address}}に先に連絡する', codeOf: '{{address}}に届いた確認コード(6桁)', verify: '確認する', resend: 'コードを送り直す', sent_one: 'コードを送りました。{{n}}分以内に入力してください。', sent_other: 'コードを送りました。{{n}}分以内に入力してください。', addTitle: '連絡先を追加する', addAction: '追加してコードを受け取る',
    },
    affiliation: {
      title: '所属', lead: '転職や異動は、新しい所属を追加すると、前の主たる所属がその前日で終わります。', none: { title: '所属がありません', text: 'どこにも所属していない場合は、このままで構いません。' },
      main: '主たる所属', beside: '兼務', mainHelp: 'チェックを外すと、兼務として登録します。', post: '役職(任意)', current: '現在', past: '過去', ahead: '予定', byOffice: '事務局が登録', addTitle: '所属を追加する', end: '終了日を入力', endOf: '{{name}}の終了日を入力する', endAction: '終了日を保存する',
    },
    organisation: { search: '組織名で探す', help: '名称の一部を入力し、候補から選んでください。', choose: '{{name}}を選ぶ', chosen: '選んだ組織: {{name}}', change: '選び直す', nobody: '該当する組織がありません。名称を変えて探すか、担当窓口に登録を依頼してください。' },
    places: {
      title: '活動地域と言語', home: '居住する都道府県', remote: '遠隔で対応できる', travel: '移動', travels: { NONE: '移動しない(遠隔または居住する都道府県)', ANY: '全国どこへでも移動できる', SOME: '選んだ地方・都道府県に移動できる' }, places: '移動できる都道府県', nowhere: '移動できる地方か都道府県を1つ以上選んでください。', languages: '仕事で使える言語', messages: '通知の言語', ja: '日本語', en: '英語', saved: '保存しました。',
    },
    confirm: {
      title: '登録内容の確認', text: '上の内容に誤りがなければ、確認してください。', current: '{{at}}に確認済みです。次は{{on}}までに確認してください。', due: '{{on}}までに確認してください。', overdue: '確認の期限({{on}})を過ぎています。', action: '内容に誤りがないことを確認する', done: '確認を記録しました。',
      apply: { title: '審査の申し込み', text: '入力が済んだら、審査を申し込んでください。審査の結果はメールでお知らせします。申し込んだ後も内容を変更できます。', action: '審査を申し込む' },
    },
  },
  en: {
    title: 'My entry', lead: 'Call-ups are decided by what stands here. When something changes, change it at once.', back: 'Back', save: 'Save', remove: 'Remove', removeOf: 'Remove {{name}}', from: 'First day', until: 'Last day (leave out if none is known)', since: 'Since {{from}}', span: '{{from}} to {{until}}',
    steps: {
      title: 'Steps', left_one: 'About {{count}} minute left.', left_other: 'About {{count}} minutes left.', all: 'All done.', seconds: 'about {{n}} s',
      state: { DONE: 'Done', DUE: 'Please check', MISSING: 'Missing' }, unsigned: 'Not signed',
      names: { CONTACTS: 'Contacts', AFFILIATION: 'Affiliation', PLACES: 'Places and languages', SKILLS: 'Skills', AVAILABILITY: 'Availability', PLEDGE: 'Sign the pledge', CONFIRMATION: 'Confirm my entry' },
    },
    contacts: {
      title: 'Contacts', lead: 'The topmost is tried first. Have at least a mobile phone and an e-mail address, and one that is not your employer’s.', none: { title: 'No contacts', text: 'Without one no call-up reaches you. Add one.' },
      kinds: { PHONE: 'Phone number (SMS)', EMAIL: 'E-mail address' }, kind: 'Kind', address: { PHONE: 'Phone number', EMAIL: 'E-mail address' }, employer: 'Your employer’s', employerLabel: 'It is my employer’s', verified: 'Verified', unverified: 'Not verified', optedOut: 'Opted out', unreachable: 'Nothing arrives',
      optedOutText: 'No call-up goes to this contact, because its holder asked for no messages. To have them again, answer START from it and verify it with a new code.', unreachableText: 'Messages to this contact did not arrive. See that it is right and verify it with a new code.',
      up: 'Try earlier', upOf: 'Try earlier: {{address}}', codeOf: 'Code sent to {{address}} (6\u00a0digits)', verify: 'Verify', resend: 'Send a new code', sent_one: 'The code is on its way. Enter it within {{n}} minute.', sent_other: 'The code is on its way. Enter it within {{n}} minutes.', addTitle: 'Add a contact', addAction: 'Add it and get a code',
    },
    affiliation: {
      title: 'Affiliation', lead: 'When you change jobs, add the new one: the main one before it ends on the day before.', none: { title: 'No affiliation', text: 'If you belong to nobody, leave it so.' },
      main: 'Main', beside: 'Concurrent', mainHelp: 'Untick it for a concurrent post.', post: 'Post (optional)', current: 'Now', past: 'Past', ahead: 'To come', byOffice: 'Entered by the office', addTitle: 'Add an affiliation', end: 'Enter the last day', endOf: 'Enter the last day at {{name}}', endAction: 'Save the last day',
    },
    organisation: { search: 'Find by name', help: 'Type part of the name and choose.', choose: 'Choose {{name}}', chosen: 'Chosen: {{name}}', change: 'Choose another', nobody: 'There is no such organisation. Try another name, or ask the office to enter it.' },
    places: {
      title: 'Places and languages', home: 'Prefecture where you live', remote: 'I can work remotely', travel: 'Travel', travels: { NONE: 'I do not travel (remote, or my own prefecture)', ANY: 'I travel anywhere', SOME: 'I travel to the prefectures or whole regions that I choose' }, places: 'Prefectures to which you travel', nowhere: 'Choose at least one region or prefecture to which you travel.', languages: 'Languages in which you can work', messages: 'Language of messages to you', ja: 'Japanese', en: 'English', saved: 'Saved.',
    },
    confirm: {
      title: 'Confirm my entry', text: 'If all of the above is right, say so.', current: 'You said so on {{at}}. Please do it again by {{on}}.', due: 'Please confirm by {{on}}.', overdue: 'It was due on {{on}}.', action: 'All of it is right', done: 'Noted.',
      apply: { title: 'Apply', text: 'When you have filled in your entry, apply. You are told by e-mail how the review ended. You can change your entry afterwards too.', action: 'Apply' },
    },
  },
});
