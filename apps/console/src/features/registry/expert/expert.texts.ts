import { defineTexts } from '../../../shared/texts/language.ts';

export const useExpertTexts = defineTexts('registryExpert', {
  ja: {
    none: { title: 'この人は表示できません', text: '名簿にいないか、表示する権限がありません。', back: '専門家の一覧へ' },
    about: '概要', kana: 'カナ', romaji: 'ローマ字', status: '状態', until: '登録の有効期限', noEnd: '定めなし', prefecture: '都道府県', organisation: '所属', languages: '言語', messageLanguage: '連絡の言語', serve: '活動のしかた', remote: '遠隔可', travel: '出張可', neither: '遠隔・出張とも不可', former: '旧姓使用', yes: 'あり', vetting: '審査の画面へ',
    skills: '技能', skillsNone: { title: '技能の登録はありません', text: '本人が申告するか、審査官が確認すると表示されます。' }, skill: '職務', level: 'レベル', verified: '確認', claimed: '自己申告',
    contacts: '連絡先', contactsText: '連絡先を見ると、あなたの氏名・目的・日時が記録され、本人に開示されます。', purpose: '目的', purposeHelp: '200文字以内。例: インシデント対応の調整', reveal: '連絡先を表示する', contactsNone: '連絡先は登録されていません。', kind: '種類', kinds: { PHONE: '電話', EMAIL: 'メール' }, address: '連絡先', state: '状態', verifiedContact: '確認済み', unverified: '未確認', optedOut: '配信停止', unreachable: '不達', owner: '所有', employerOwned: '勤務先', own: '本人',
    reach: '連絡のつきやすさ', reachText: '{{n}} / 100', missedDrill: '直近の訓練に応答なし', noFigure: '登録中の人だけ算出します',
  },
  en: {
    none: { title: 'This person cannot be shown', text: 'They are not in the registry, or you may not see them.', back: 'To the experts' },
    about: 'Overview', kana: 'Kana', romaji: 'Roman letters', status: 'State', until: 'Eligible until', noEnd: 'No end', prefecture: 'Prefecture', organisation: 'Organisation', languages: 'Languages', messageLanguage: 'Language of messages', serve: 'Works', remote: 'remotely', travel: 'can travel', neither: 'neither remotely nor away from home', former: 'Uses a former name', yes: 'yes', vetting: 'To vetting',
    skills: 'Skills', skillsNone: { title: 'No skill is on record', text: 'Skills appear when the person claims them, or an officer verifies them.' }, skill: 'Work role', level: 'Level', verified: 'Verified', claimed: 'Self-declared',
    contacts: 'Contacts', contactsText: 'Your name, the purpose and the time are put on record and shown to the person when you look.', purpose: 'Purpose', purposeHelp: 'Up to 200 characters, for example: arranging the response to an incident', reveal: 'Show the contacts', contactsNone: 'No contact is on record.', kind: 'Kind', kinds: { PHONE: 'Phone', EMAIL: 'E-mail' }, address: 'Address', state: 'State', verifiedContact: 'Verified', unverified: 'Not verified', optedOut: 'Opted out', unreachable: 'Unreachable', owner: 'Owner', employerOwned: 'Employer', own: 'The person',
    reach: 'Reachability', reachText: '{{n}} of 100', missedDrill: 'did not answer the last drill', noFigure: 'Worked out for active people only',
  },
});
