import { defineTexts } from '../../../shared/texts/language.ts';

export const usePostTexts = defineTexts('post', {
  ja: {
    about: 'ポストの概要', holders: '在任者', history: '変更の記録', back: 'ポストに戻る', missing: { title: 'このポストは見つかりません', text: '担当する組織のポストではないか、アドレスが誤っています。' },
    body: '組織', rank: '職位', state: '現在の状況', security: 'セキュリティ管理', yes: '該当', no: '該当しない', founded: '設置日', abolished: '廃止日', duties: '担う役割', noDuties: '登録されていません', level: 'レベル{{level}}以上',
    who: '在任者', kind: '在任の区分', from: '開始日', until: '最終日', open: '在任中', kinds: { HOLDER: '専任', CONCURRENT: '兼務', ACTING: '事務取扱' }, roster: '登録専門家', staff: '職員 {{code}}', erased: '登録のない者',
    none: { title: '在任者の記録はありません', text: '下の欄から、このポストに就く人を登録してください。' },
    hold: '在任を記録する', byCode: '職員番号で記録する', byRoster: '名簿の人から選ぶ', rename: '名称を改める', titleJa: '名称(日本語)', titleEn: '名称(英語)', renameSave: '名称を記録する', setDuties: '担う役割を改める', dutiesLead: '指定した日から、ここに挙げた役割だけを担います。これまでの役割は履歴に残ります。', dutiesFrom: '開始日', dutiesSave: '役割を記録する', duty: '役割{{n}}', dutyLevel: '役割{{n}}のレベル', addDuty: '役割を加える', dropDuty: '役割{{n}}を外す', dutyHistory: '担った役割の経過', replaces: '引き継いだポスト', showReplaced: '旧ポストを見る', staffCode: '職員番号', staffHelp: '組織内の番号です。氏名は入力しないでください。', save: '記録する', end: '最終日を記録する', endOf: '{{who}}の最終日を記録する', lastDay: '最終日', cancel: '戻る',
    abolish: 'ポストを廃止する', abolishOn: '廃止日(この日から廃止)', abolishLead: '在任者がいる間は廃止できません。', abolishHeld: '在任者がいるため、廃止できません。先に在任者の最終日を記録してください。', restore: '廃止を取り消す',
    at: '日時', what: '内容', change: { FOUNDED: '設置', TITLE_JA: '名称(日本語)の変更', TITLE_EN: '名称(英語)の変更', DUTIES: '担う役割の変更', ABOLISHED: '廃止', RESTORED: '廃止の取消し' }, title: '名称',
  },
  en: {
    about: 'The post', holders: 'Holders', history: 'What was changed', back: 'Back to posts', missing: { title: 'There is no such post', text: 'It belongs to a body that you do not look after, or the address is wrong.' },
    body: 'Body', rank: 'Rank', state: 'State today', security: 'Security management', yes: 'Yes', no: 'No', founded: 'Established on', abolished: 'Abolished on', duties: 'Roles of the post', noDuties: 'None on record', level: 'level {{level}} or above',
    who: 'Who', kind: 'Kind of holding', from: 'From', until: 'Last day', open: 'In office', kinds: { HOLDER: 'Main post', CONCURRENT: 'Concurrent', ACTING: 'Acting' }, roster: 'Registered expert', staff: 'Staff {{code}}', erased: 'Not on the roster',
    none: { title: 'Nobody has held it yet', text: 'Record below who takes the post.' },
    hold: 'Record a holder', byCode: 'By staff number', byRoster: 'From the roster', rename: 'Correct the title', titleJa: 'Title in Japanese', titleEn: 'Title in English', renameSave: 'Record the title', setDuties: 'Change the roles', dutiesLead: 'From that day on, the post has these roles and no others. Those before stay in the history.', dutiesFrom: 'From', dutiesSave: 'Record the roles', duty: 'Role {{n}}', dutyLevel: 'Level of role {{n}}', addDuty: 'Add a role', dropDuty: 'Drop role {{n}}', dutyHistory: 'Roles over time', replaces: 'In the place of', showReplaced: 'Show the former post', staffCode: 'Staff number', staffHelp: 'The number that the body uses. Do not enter a name.', save: 'Record', end: 'Record the last day', endOf: 'Record the last day of {{who}}', lastDay: 'Last day', cancel: 'Back',
    abolish: 'Abolish the post', abolishOn: 'First day without it', abolishLead: 'A post that somebody holds cannot be abolished.', abolishHeld: 'Somebody holds this post, so it cannot be abolished. Record the last day of the holder first.', restore: 'Take the abolition back',
    at: 'When', what: 'What', change: { FOUNDED: 'Established', TITLE_JA: 'Title in Japanese changed', TITLE_EN: 'Title in English changed', DUTIES: 'Roles changed', ABOLISHED: 'Abolished', RESTORED: 'Abolition taken back' }, title: 'Title',
  },
});
