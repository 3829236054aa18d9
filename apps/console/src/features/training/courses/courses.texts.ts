import { defineTexts } from '../../../shared/texts/language.ts';

export const useCoursesTexts = defineTexts('courses', {
  ja: {
    title: '研修の一覧', lead: '受講状況を数える研修です。誰を対象とし、受講がいつまで有効かを定めます。', back: '受講状況に戻る', code: '科目コード', name: '名称', layers: '対象の階層', counts: '受講の有効期間', months_one: '{{n}}か月', months_other: '{{n}}か月', forGood: '期限なし', forThePost: '現職での受講のみ数える', onlyPost: '現職のみ', validity: '実施期間', span: '{{from}}から{{until}}', onward: '{{from}}から', evidence: '資格の実績', everybody: 'なし(対象の階層を定めていません)', change: '変更する', changeOf: '{{name}}を変更する', yes: 'はい', no: 'いいえ',
    none: { title: '研修が登録されていません', text: '「研修を登録する」から、名称・対象の階層・有効期間を登録してください。', textOnly: '研修は中央の人事担当が登録します。' },
    add: '研修を登録する', save: '登録する', doChange: '変更を保存する', codeHelp: '学習管理システムでのコード。半角の英数字、ドット、下線、ハイフンで入力します。', titleJa: '名称(日本語)', titleEn: '名称(英語)', countsMonths: '受講が有効な月数', countsHelp: '期限なしなら空欄にします。', forThePostHelp: 'ポストの担当者が替わると、後任者が受講するまで数えません。', validFrom: '実施開始日', validTo: '実施終了日', validToHelp: '続ける場合は空欄にします。',
    credential: '受講が実績となる資格', credentialNone: 'なし', kind: '実績の種類', kinds: { ONLINE: 'オンライン講習', PRACTICAL: '実習' }, done: '保存しました。',
  },
  en: {
    title: 'Courses', lead: 'Courses whose attendance is counted: whom they are for, and for how long an attendance counts.', back: 'Back to coverage', code: 'Code', name: 'Name', layers: 'For', counts: 'Counts for', months_one: '{{n}} month', months_other: '{{n}} months', forGood: 'For good', forThePost: 'Count only what was attended in the present post', onlyPost: 'Present post only', validity: 'Offered', span: '{{from}} to {{until}}', onward: 'From {{from}}', evidence: 'Evidence for', everybody: 'None (no layer is set)', change: 'Change', changeOf: 'Change {{name}}', yes: 'Yes', no: 'No',
    none: { title: 'No course yet', text: 'Begin with “Record a course”: its name, whom it is for, and for how long it counts.', textOnly: 'Courses are recorded by central HR.' },
    add: 'Record a course', save: 'Record', doChange: 'Save the change', codeHelp: 'As the learning system calls it: letters, digits, dot, underscore and hyphen.', titleJa: 'Name in Japanese', titleEn: 'Name in English', countsMonths: 'Months for which it counts', countsHelp: 'Leave empty if it counts for good.', forThePostHelp: 'When a post changes hands, it counts again only when the successor has attended.', validFrom: 'First day', validTo: 'Last day', validToHelp: 'Leave empty if it has no end.',
    credential: 'Credential for which it is evidence', credentialNone: 'None', kind: 'Kind of evidence', kinds: { ONLINE: 'Online course', PRACTICAL: 'Practice' }, done: 'Saved.',
  },
});
