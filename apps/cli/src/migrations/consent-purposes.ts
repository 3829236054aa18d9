/** One layer of consent as it is asked for first. */
interface ConsentPurposeRow {
  code: string;
  version: number;
  position: number;
  title_ja: string;
  title_en: string;
  text_ja: string;
  text_en: string;
  at_registration: boolean;
  night_from?: string;
  night_until?: string;
}

type Words = [ja: string, en: string];

const purpose = (position: number, code: string, atRegistration: boolean, title: Words, text: Words): ConsentPurposeRow => ({
  code, version: 1, position, title_ja: title[0], title_en: title[1], text_ja: text[0], text_en: text[1], at_registration: atRegistration,
});

/** The first wording of each purpose; later wordings are further rows. */
export const CONSENT_PURPOSES: readonly ConsentPurposeRow[] = [
  purpose(1, 'REGISTRATION', true, ['名簿への登録', 'Being registered'], [
    'サイバーインシデントの際に招集をお願いするため、氏名・技能・所在の都道府県・連絡先を名簿に記録します。撤回すると退会となります。',
    'Your name, skills, prefecture and addresses are kept in the registry, to call you up when an incident happens. Withdrawing it means leaving.']),
  purpose(2, 'CHANNEL_SMS', true, ['SMS による招集', 'Call-ups by SMS'], [
    '招集の連絡を登録された電話番号への SMS で送ります。', 'Call-ups are sent to your phone number by SMS.']),
  purpose(3, 'CHANNEL_EMAIL', true, ['電子メールによる招集', 'Call-ups by e-mail'], [
    '招集の連絡を登録されたメールアドレスへ送ります。', 'Call-ups are sent to your e-mail address.']),
  purpose(4, 'CHANNEL_VOICE', true, ['電話による招集', 'Call-ups by voice call'], [
    '招集の連絡を自動音声の電話で行います。', 'Call-ups are made by automatic voice calls.']),
  {
    ...purpose(5, 'NIGHT', true, ['夜間の連絡', 'Contact at night'], [
      '22 時から翌朝 6 時までの間も、招集の連絡を受けます。撤回すると、深刻度にかかわらず夜間には連絡しません。',
      'Call-ups may reach you from 22:00 to 06:00. When withdrawn, nobody calls you at night, whatever the severity.']),
    night_from: '22:00', night_until: '06:00',
  },
  purpose(6, 'HR_OFFERS', false, ['採用の打診のための人事担当への開示', 'Visible to HR for job offers'], [
    '任用・採用の打診のため、府省庁の人事担当が氏名と技能を閲覧できます。', "Ministries' HR may see your name and skills, to offer you a post."]),
  purpose(7, 'NAME_AFFECTED_BODY', false, ['被害組織への氏名の提供', 'Name to the affected body'], [
    '配置が決まったとき、被害を受けた組織に氏名を伝えます。', 'When you are assigned, the affected body is told your name.']),
  purpose(8, 'NAME_OTHER_BODIES', false, ['その他の機関への氏名の提供', 'Name to other bodies'], [
    '対応に加わる他の機関に氏名を伝えます。', 'Other bodies that take part are told your name.']),
  purpose(9, 'EMPLOYER_CONTACT', false, ['所属先への連絡', 'Contact with the employer'], [
    '派遣の承諾を得るため、所属先の担当者に連絡します。', "Your employer's contact person is asked for your release."]),
];
