import { defineTexts } from '../../../shared/texts/language.ts';

export const useOrganisationsTexts = defineTexts('organisations', {
  ja: {
    title: '組織', lead: '府省庁、自治体、企業などの組織です。派遣元としての取決めと、承諾を求める相手をここで登録します。', search: '名称で探す', searchHelp: '漢字・カナ・英語のどれでも。20件まで表示します。', find: '探す', name: '名称', kind: '種類', period: '期間', noEnd: '定めなし', none: { title: '見つかりません', text: '名称の一部だけで探してください。' }, begin: { title: '名称を入れて探してください', text: '例: 総務、Police、コウアン' }, results: '検索の結果',
    kinds: { AGENCY: '庁・委員会', AUTHORITY: '所管機関', COMPANY: '企業', INFRASTRUCTURE: '重要インフラ事業者', ISAC: 'ISAC', LOCAL_GOVERNMENT: '地方公共団体', MINISTRY: '府省', UNIVERSITY: '大学' },
    missing: { title: 'この組織はありません', text: 'アドレスが正しくありません。', back: '組織を探す' },
    contacts: '承諾を求める相手', contactsText: '招集のたびに、この人たちへ派遣の承諾を求めるメールを送ります。', contactsNone: { title: '相手が登録されていません', text: '「相手を加える」から、派遣を決める人の氏名とメールアドレスを登録します。' }, contactName: '氏名', email: 'メールアドレス', language: '連絡の言語', languages: { ja: '日本語', en: '英語' }, since: '登録日', add: '相手を加える', doAdd: '加える', end: '外す', endOf: '{{name}}を外す', endText: 'この人には、今後は承諾を求めません。', acts: '操作',
    terms: '派遣の取決め', termsNone: { title: '取決めがありません', text: '「取決めを登録する」から、派遣の条件を登録します。' }, record: '取決めを登録する', recordText: '前の取決めは記録として残ります。', save: '登録する',
    validFrom: '効力の始まる日', hours: '1人・四半期あたりの上限(時間)', hoursHelp: '空欄は上限なし。', notice: '事前の連絡(時間前)', release: '招集ごとの承諾', needed: '必要', answer: '回答の期限(分)', answerHelp: '15分から10080分(7日)まで。', pay: '給与の負担', pays: { EMPLOYER_PAYS: '派遣元が支払う', AUTHORITY_PAYS: '所管機関が支払う', UNPAID: '無給' }, liability: '損害の責任', liabilities: { EMPLOYER: '派遣元', AUTHORITY: '所管機関', PERSON: '本人' }, blackoutFrom: '派遣できない期間の初日', blackoutUntil: '派遣できない期間の最終日', blackoutHelp: 'なければ空欄。',
    group: 'グループ', groupText: '同じグループの組織です。グループ全体に利害関係のある人は、どの組織のインシデントにも招集されません。', groupNone: 'どのグループにも属していません。', member: '組織',
  },
  en: {
    title: 'Organisations', lead: 'Ministries, local governments, companies and others. What is agreed with an employer, and whom to ask, is recorded here.', search: 'Find by name', searchHelp: 'In kanji, kana or English. At most 20 are shown.', find: 'Find', name: 'Name', kind: 'Kind', period: 'Period', noEnd: 'no end', none: { title: 'Nothing found', text: 'Use a part of the name.' }, begin: { title: 'Enter a name', text: 'For example: Police, 総務, コウアン' }, results: 'Results',
    kinds: { AGENCY: 'Agency', AUTHORITY: 'Authority', COMPANY: 'Company', INFRASTRUCTURE: 'Critical infrastructure', ISAC: 'ISAC', LOCAL_GOVERNMENT: 'Local government', MINISTRY: 'Ministry', UNIVERSITY: 'University' },
    missing: { title: 'There is no such organisation', text: 'The address is wrong.', back: 'Find an organisation' },
    contacts: 'Whom to ask for releases', contactsText: 'They get a mail for each call-up that needs a release.', contactsNone: { title: 'Nobody is recorded', text: 'Add the name and e-mail address of whoever decides on releases.' }, contactName: 'Name', email: 'E-mail address', language: 'Language', languages: { ja: 'Japanese', en: 'English' }, since: 'Since', add: 'Add a contact', doAdd: 'Add', end: 'Remove', endOf: 'Remove {{name}}', endText: 'This person is not asked any more.', acts: 'Actions',
    terms: 'Standing terms', termsNone: { title: 'Nothing is agreed', text: 'Record on which terms people are released.' }, record: 'Record terms', recordText: 'Earlier terms stay on record.', save: 'Record',
    validFrom: 'In force from', hours: 'Hours per person and quarter', hoursHelp: 'Empty: no limit.', notice: 'Hours of notice', release: 'Release for each call-up', needed: 'needed', answer: 'Minutes to answer', answerHelp: 'From 15 to 10080 minutes (7 days).', pay: 'Who pays', pays: { EMPLOYER_PAYS: 'The employer', AUTHORITY_PAYS: 'The authority', UNPAID: 'Nobody' }, liability: 'Liability', liabilities: { EMPLOYER: 'The employer', AUTHORITY: 'The authority', PERSON: 'The person' }, blackoutFrom: 'No release from', blackoutUntil: 'No release until', blackoutHelp: 'Empty: none.',
    group: 'Group', groupText: 'Organisations that belong together. Whoever has a conflict with the whole group stays out of the incidents of each.', groupNone: 'It belongs to no group.', member: 'Organisation',
  },
});
