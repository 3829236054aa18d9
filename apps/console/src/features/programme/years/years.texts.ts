import { defineTexts } from '../../../shared/texts/language.ts';

export const useYearsTexts = defineTexts('progressYears', {
  ja: {
    title: '年度の確定値', lead: '年度末(年度中は当日)の値を確定し、各組織の意見を受け付けた後に公表します。確定した値は、その後も変わりません。', year: '{{year}}年度', yearColumn: '年度', asOf: '基準日', comments: '意見の受付', until: '{{on}}まで', state: '状態', states: { OPEN: '意見受付中', WAITING: '公表待ち', PUBLISHED: '公表済み' }, publishedOn: '{{on}}公表',
    none: { title: '確定値はまだありません', text: '「年度の値を確定する」から作成してください。', textOnly: '確定値は中央の人事担当が作成します。' },
    take: '年度の値を確定する', takeLead: '年度の値を一度だけ記録します。やり直しはできません。7日以上の意見受付期間を置きます。', commentsUntil: '意見受付の最終日', doTake: '確定する',
    pageTitle: '{{year}}年度の確定値', back: '進捗に戻る', missing: { title: 'この年度の確定値はありません', text: '進捗の画面の一覧から選んでください。' }, openNote: '{{on}}まで、各組織は自組織の値に意見を述べることができます。公表されるまでは、国全体と担当する組織の値だけを表示します。', waitingNote: '意見の受付は{{on}}に終わりました。公表を待っています。', publishedNote: '{{on}}に公表した値です。この値と説明は変更されません。',
    publish: '公表する', publishLead: 'すべての組織の値と意見を、この画面を見られる全員に公表します。公表した値は変更できません。',
    commentList: '組織の意見', commentsNone: '意見はありません。', said: '{{name}}({{at}})', comment: '意見を述べる', ofIndicator: '{{name}}への意見を述べる', body: '組織', words: '意見', save: '意見を登録する',
  },
  en: {
    title: 'Yearly figures', lead: 'The figures of the year’s last day (of today while it lasts) are finalised once, commented on by the bodies, and published. They never change afterwards.', year: 'FY{{year}}', yearColumn: 'Year', asOf: 'As of', comments: 'Comments', until: 'Until {{on}}', state: 'State', states: { OPEN: 'Open for comments', WAITING: 'To be published', PUBLISHED: 'Published' }, publishedOn: 'Published on {{on}}',
    none: { title: 'No year finalised yet', text: 'Begin with “Finalise the figures of a year”.', textOnly: 'Central HR finalises them.' },
    take: 'Finalise the figures of a year', takeLead: 'The figures of a year are finalised once; it cannot be done again. Bodies have a week at least to comment.', commentsUntil: 'Last day for comments', doTake: 'Finalise',
    pageTitle: 'Figures of FY{{year}}', back: 'Back to progress', missing: { title: 'No figures of this year', text: 'Choose a year from the list on the progress screen.' }, openNote: 'Bodies may comment on their own figures until {{on}}. Until they are published, you see the country and the bodies that you look after.', waitingNote: 'The time for comments ended on {{on}}. The figures wait to be published.', publishedNote: 'Published on {{on}}. Neither the figures nor the words that explain them change.',
    publish: 'Publish', publishLead: 'Shows the figures and comments of every body to everybody who sees this screen. What is published never changes.',
    commentList: 'What bodies say', commentsNone: 'No comments.', said: '{{name}} ({{at}})', comment: 'Comment', ofIndicator: 'Comment on {{name}}', body: 'Body', words: 'Comment', save: 'Record the comment',
  },
});
