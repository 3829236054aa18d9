import { defineTexts } from '../../../shared/texts/language.ts';

/** How I stand as a member: suspensions, what I handed in, teams. */
export const useStandingTexts = defineTexts('expertStanding', {
  ja: {
    suspension: { title: '登録の一時停止', lead: '停止中は招集の対象になりません。見直しの期日に、担当者が解除するか、停止を続けるかを決めます。', notice: '停止の理由', since: '停止した日時', review: '見直しの期日', remark: '前回の見直し', reply: 'あなたの意見', replied: '{{at}}に送りました。', write: '意見を述べる', rewrite: '意見を書き直す', field: '意見', help: '担当者だけが読みます。', send: '意見を送る', sent: '意見を送りました。担当者に知らせました。' },
    documents: {
      title: '資料の提出', lead: '本人確認や資格の写しなどを提出できます。暗号化して保管し、担当者が開くたびに「同意と記録」に残ります。', none: '提出した資料はありません。', about: '対象', file: '資料', at: '提出', fileText: '{{name}}({{size}}\u00a0KB)', abouts: { IDENTITY: '本人確認', REFERENCES: '照会', EMPLOYER: '所属先', SKILL: '技能', CREDENTIAL: '資格' }, aboutOf: '{{about}}: {{name}}',
      drop: '取り下げる', dropOf: '{{name}}を取り下げる', addTitle: '資料を提出する', chooseFile: 'ファイル(PDF、PNG、JPEG。5\u00a0MBまで)', hand: '提出する', handed: '提出しました。',
    },
    teams: { title: '所属する体制', post: '役目', posts: { LEAD: '長', DEPUTY: '副', MEMBER: '構成員' }, since: '期間', team: '体制', activation: '発動', open: '{{from}}から', span: '{{from}}から{{until}}まで' },
  },
  en: {
    suspension: { title: 'Your registration is suspended', lead: 'You are not called while it is. On the day of review an officer ends it, or says until when it goes on.', notice: 'Why', since: 'Since', review: 'Day of review', remark: 'Last review', reply: 'Your reply', replied: 'Sent {{at}}.', write: 'Reply', rewrite: 'Write your reply anew', field: 'Your reply', help: 'Officers alone read it.', send: 'Send', sent: 'Your reply was sent, and the officer was told.' },
    documents: {
      title: 'Documents', lead: 'You can hand in copies, of an identity paper or a certificate. They are kept encrypted, and each look at one is in your log under “Consents and log”.', none: 'You have handed in nothing.', about: 'About', file: 'Document', at: 'Handed in', fileText: '{{name}} ({{size}}\u00a0KB)', abouts: { IDENTITY: 'Identity', REFERENCES: 'References', EMPLOYER: 'Employer', SKILL: 'Skill', CREDENTIAL: 'Credential' }, aboutOf: '{{about}}: {{name}}',
      drop: 'Take back', dropOf: 'Take back {{name}}', addTitle: 'Hand in a document', chooseFile: 'File (PDF, PNG, JPEG; at most 5\u00a0MB)', hand: 'Hand in', handed: 'It was handed in.',
    },
    teams: { title: 'My teams', post: 'As', posts: { LEAD: 'Lead', DEPUTY: 'Deputy', MEMBER: 'Member' }, since: 'When', team: 'Team', activation: 'Activation', open: 'Since {{from}}', span: '{{from}} to {{until}}' },
  },
});
