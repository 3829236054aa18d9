import { defineTexts } from '../../../shared/texts/language.ts';

export const useInvitationTexts = defineTexts('expertInvitation', {
  ja: {
    MEMBER: {
      title: 'サイバー人材名簿への登録のご案内', lead: '{{authority}}からのご案内です。',
      text: '重大なサイバー事案が起きたときに協力をお願いする専門家の名簿を整えています。申し込むと、登録内容の入力と審査に進みます。招集に応じるかどうかは、そのつどあなたが決めます。',
      next: 'ご登録の流れ', steps: { passkey: 'この端末にパスキーを登録します(サインインに使います)。', record: '登録内容を入力します(約3分)。', vetting: '審査の結果をメールでお知らせします。' },
      accept: '内容を確認して申し込む',
    },
    ALUMNI: {
      title: 'アルムナイ名簿のご案内', about: '登録を残すことについて', lead: '{{authority}}からのご案内です。',
      text: 'これまでのご協力に感謝いたします。同意いただくと、お名前、連絡先、技能を最長3年間残し、今後も連絡を取り合えるようにします。招集の対象にはなりません。',
      none: '同意いただけない場合は、何もする必要はありません。登録内容は期日に消去されます。', accept: '同意して連絡先を残す',
    },
    purposes: '個人情報の利用目的', purposesLead: '登録すると、次の目的で情報を利用します。目的ごとの同意は、登録後にいつでも撤回できます。', until: 'この案内の期限は{{at}}です。',
    signedInAs: '{{name}} としてサインイン中です。申し込むと、このブラウザーでは申し込んだ方のセッションに切り替わります。',
    returning: { title: '申し込みを受け付けました', text: '以前に登録したパスキーまたは認証アプリでサインインしてください。' }, signIn: 'サインイン画面へ進む',
    touch: { title: 'アルムナイ名簿に登録されています', text: '{{on}}まで、お名前、連絡先、技能を残します。その後は消去されます。', leave: '登録を取りやめる…', sure: '登録を取りやめますか', final: '登録内容は1日以内に消去されます。取り消すことはできません。', stay: 'そのまま残す', doLeave: '取りやめる' },
    left: { title: '登録を取りやめました', text: '登録内容は1日以内に消去されます。これまでのご協力に感謝いたします。' },
    dead: 'このリンクは使えません',
  },
  en: {
    MEMBER: {
      title: 'An invitation to the roster of cyber security experts', lead: 'From {{authority}}.',
      text: 'We keep a roster of experts who help when a major cyber incident occurs. When you apply, you fill in your entry, and it is reviewed. Each time that you are called, you decide whether you come.',
      next: 'How it goes', steps: { passkey: 'You register a passkey on this device, to sign in with.', record: 'You fill in your entry, in about 3 minutes.', vetting: 'You are told by e-mail how the review ended.' },
      accept: 'I have read this and apply',
    },
    ALUMNI: {
      title: 'Stay in touch', about: 'What it means', lead: 'From {{authority}}.',
      text: 'Thank you for your help. If you agree, your name, addresses and skills are kept for up to three years so that we stay in touch. No call-up reaches you.',
      none: 'If you do not agree, there is nothing to do. Your entry is erased when it is due.', accept: 'Agree and stay in touch',
    },
    purposes: 'For what your data are used', purposesLead: 'When you register, your data are used for the following. You can withdraw each consent at any time afterwards.', until: 'This invitation is good until {{at}}.',
    signedInAs: 'You are signed in as {{name}}. When you apply, this browser goes over to the session of whoever applies.',
    returning: { title: 'You have applied', text: 'Sign in with the passkey or the authenticator app that you have from before.' }, signIn: 'Go to the sign-in page',
    touch: { title: 'You stay in touch', text: 'Your name, addresses and skills are kept until {{on}}, and erased after it.', leave: 'Do not stay in touch…', sure: 'End staying in touch?', final: 'Your entry is erased within a day. This cannot be undone.', stay: 'Stay', doLeave: 'End it' },
    left: { title: 'You are in touch no more', text: 'Your entry is erased within a day. Thank you for your help.' },
    dead: 'This link opens nothing',
  },
});
