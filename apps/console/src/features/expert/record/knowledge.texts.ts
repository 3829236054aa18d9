import { defineTexts } from '../../../shared/texts/language.ts';

/** What I can do, what stands in the way, and my name. */
export const useKnowledgeTexts = defineTexts('expertKnowledge', {
  ja: {
    skills: {
      title: '技能', lead: '役割とレベルを申告してください。審査官が確認したレベルより上は、確認されるまで招集に使われません。', none: { title: '技能がありません', text: '技能がないと招集の対象になりません。追加してください。' },
      role: '役割', level: 'レベル', levels: { '1': '1 指示を受けて作業できる', '2': '2 一人で作業できる', '3': '3 難しい事案を扱い、他の人を率いる', '4': '4 判断の責任を負う' }, last: '最後に従事した日(任意)', lastOn: '{{on}}に従事', verified: '確認済み({{name}})', claimed: '自己申告', waiting: 'レベル{{n}}は確認待ち', levelOf: 'レベル{{n}}', addTitle: '技能を追加・変更する', choose: '選んでください', drop: '取り下げる', dropOf: '{{name}}を取り下げる',
    },
    credentials: {
      title: '資格', none: { title: '資格がありません', text: '登録セキスペなどの資格があれば、追加してください。' },
      kind: '資格', number: '登録番号(任意)', obtained: '取得・更新日', expires: '有効期限(なければ空欄)', until: '{{on}}まで有効', ended: '{{on}}に失効', forever: '期限なし', seen: '証明書確認済み', unseen: '証明書未確認', status: { CURRENT: '有効', EXPIRING: 'まもなく期限', LAPSED: '失効' }, limit: { EXPIRY: '資格そのものの期限です。更新したら「資格を追加・更新する」で入力してください。', ONLINE: '期限までのオンライン講習の記録がありません。', PRACTICAL: '期限までの実践講習・演習の記録がありません。' }, addTitle: '資格を追加・更新する',
    },
    conflicts: {
      title: '利益相反', lead: '関わることができない組織です。その組織の事案では招集されません。招集する側に見えるのは件数だけで、組織名は見えません。', none: '申告はありません。',
      reason: '理由', reasons: { CLIENT: '顧客', COMPETITOR: '競合', FORMER_EMPLOYER: '以前の勤務先', GROUP_COMPANY: 'グループ会社', OTHER: 'その他' }, group: 'グループ全体を含める', groupNote: 'グループ全体', addTitle: '組織を追加する',
    },
    obligations: {
      title: 'ほかの義務', lead: '同じ時期に従事を求められる可能性のある義務です。', none: '申告はありません。',
      kind: '種類', kinds: { EMPLOYER_DUTY: '勤務先の非常時対応', FIRE_CORPS: '消防団', OTHER: 'その他', OTHER_ROSTER: 'ほかの名簿', RESERVE_SERVICE: '予備自衛官等' }, first: 'そちらを優先する', firstHelp: '期間中は招集の対象から外れます。', firstNote: '優先', addTitle: '義務を追加する',
    },
    names: {
      title: '氏名', now: '現在の氏名', kana: 'カナ', romaji: 'ローマ字', former: '旧姓使用', asked: '申請中と過去の氏名', state: { AHEAD: '予定', ASKED: '申請中', DONE: '反映済み', PAST: '過去', REFUSED: '却下', TAKEN_BACK: '取り下げ' },
      change: '氏名の変更を申請する', changeLead: '担当者が確認してから変わります。', family: '姓', given: '名', familyKana: '姓(カタカナ)', givenKana: '名(カタカナ)', familyRomaji: '姓(ローマ字)', givenRomaji: '名(ローマ字)', formerName: '旧姓を引き続き使用する', fromOn: '変更日', send: '申請する', takeBack: '取り下げる', takeBackOf: '{{name}}の申請を取り下げる',
      correct: '誤りの訂正を申請する', correctLead: '自分で直せない項目の訂正を、担当者に依頼します。', field: '項目', fields: { NAME_KANJI: '氏名(漢字)', NAME_KANA: '氏名(カタカナ)', NAME_ROMAJI: '氏名(ローマ字)', PREFECTURE: '都道府県', MESSAGE_LANGUAGE: '通知の言語', OTHER: 'その他' }, wanted: '正しい内容', wantedHelp: '氏名は、姓と名の間を空けて入力してください。', requests: '訂正の申請', states: { OPEN: '確認中', DONE: '訂正済み', REFUSED: '却下', TAKEN_BACK: '取り下げ' },
    },
  },
  en: {
    skills: {
      title: 'Skills', lead: 'Say what you can do, and at which level. Above what an officer has verified it does not count for call-ups until it is verified.', none: { title: 'No skills', text: 'Without one no call-up finds you. Add one.' },
      role: 'Role', level: 'Level', levels: { '1': '1 Works under instruction', '2': '2 Works alone', '3': '3 Handles hard cases and leads others', '4': '4 Owns the decision' }, last: 'Last done on (optional)', lastOn: 'Last done on {{on}}', verified: 'Verified ({{name}})', claimed: 'Self-declared', waiting: 'Level {{n}} waits to be verified', levelOf: 'Level {{n}}', addTitle: 'Add or change a skill', choose: 'Choose', drop: 'Drop', dropOf: 'Drop {{name}}',
    },
    credentials: {
      title: 'Credentials', none: { title: 'No credentials', text: 'If you hold one, such as RISS, add it.' },
      kind: 'Credential', number: 'Number (optional)', obtained: 'Obtained or renewed', expires: 'Last day (leave out if none)', until: 'Good until {{on}}', ended: 'Lapsed on {{on}}', forever: 'No end', seen: 'Certificate seen', unseen: 'Certificate not seen', status: { CURRENT: 'Current', EXPIRING: 'Runs out soon', LAPSED: 'Lapsed' }, limit: { EXPIRY: 'It ends by itself. Once you have renewed it, enter it under “Add or renew a credential”.', ONLINE: 'No online course within the time is on record.', PRACTICAL: 'No practical course or exercise within the time is on record.' }, addTitle: 'Add or renew a credential',
    },
    conflicts: {
      title: 'Conflicts of interest', lead: 'Organisations that you must stay out of. You are never called for their incidents. Whoever calls sees how many there are, not which.', none: 'You have declared none.',
      reason: 'Reason', reasons: { CLIENT: 'Client', COMPETITOR: 'Competitor', FORMER_EMPLOYER: 'Former employer', GROUP_COMPANY: 'Group company', OTHER: 'Other' }, group: 'Its whole group', groupNote: 'Whole group', addTitle: 'Add an organisation',
    },
    obligations: {
      title: 'Other obligations', lead: 'Other duties that may need you at the same time.', none: 'You have declared none.',
      kind: 'Kind', kinds: { EMPLOYER_DUTY: 'Emergency duty of my employer', FIRE_CORPS: 'Volunteer fire corps', OTHER: 'Other', OTHER_ROSTER: 'Another roster', RESERVE_SERVICE: 'Reserve service' }, first: 'It takes priority', firstHelp: 'You are not called up on these days.', firstNote: 'Takes priority', addTitle: 'Add an obligation',
    },
    names: {
      title: 'Name', now: 'Name', kana: 'Kana', romaji: 'Roman letters', former: 'Former name in use', asked: 'Names asked for, and former ones', state: { AHEAD: 'To come', ASKED: 'Asked for', DONE: 'Done', PAST: 'Past', REFUSED: 'Refused', TAKEN_BACK: 'Taken back' },
      change: 'Ask for a change of name', changeLead: 'It changes when an officer has seen it.', family: 'Family name', given: 'Given name', familyKana: 'Family name (katakana)', givenKana: 'Given name (katakana)', familyRomaji: 'Family name (Roman letters)', givenRomaji: 'Given name (Roman letters)', formerName: 'It is a former name that stays in use', fromOn: 'First day', send: 'Send', takeBack: 'Take back', takeBackOf: 'Take back the request for {{name}}',
      correct: 'Ask for a correction', correctLead: 'For what you cannot change by yourself. An officer looks at it.', field: 'Field', fields: { NAME_KANJI: 'Name (kanji)', NAME_KANA: 'Name (katakana)', NAME_ROMAJI: 'Name (Roman letters)', PREFECTURE: 'Prefecture', MESSAGE_LANGUAGE: 'Language of messages', OTHER: 'Other' }, wanted: 'What should stand there', wantedHelp: 'For a name: family name, a space, given name.', requests: 'Corrections asked for', states: { OPEN: 'Being looked at', DONE: 'Corrected', REFUSED: 'Refused', TAKEN_BACK: 'Taken back' },
    },
  },
});
