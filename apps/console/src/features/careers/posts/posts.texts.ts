import { defineTexts } from '../../../shared/texts/language.ts';

export const usePostsTexts = defineTexts('posts', {
  ja: {
    title: 'ポスト', lead: '組織のポストと、その在任・空席・兼務の状況を示します。', found: 'ポストを設ける', post: 'ポスト', body: '組織', rank: '職位', security: 'セキュリティ管理', yes: '該当', no: '該当しない', state: '状態', since: '設置', list: '一覧({{n}}件)', more: '続きを表示する({{count}}/{{total}}件)',
    show: '表示するポスト', all: 'すべて', vacant: '空席のみ', held: '在任のみ', securityOnly: 'セキュリティ管理のポストのみ', past: '廃止したポストも表示する',
    none: { title: '該当するポストはありません', text: '条件を変えるか、「ポストを設ける」から登録してください。' },
    is: { HOLDER: '専任', CONCURRENT: '兼務', ACTING: '空席(事務取扱あり)', VACANT: '空席', ABOLISHED: '廃止', NOT_YET: '設置前' },
  },
  en: {
    title: 'Posts', lead: 'Posts of your bodies: held, held concurrently, or vacant.', found: 'Establish a post', post: 'Post', body: 'Body', rank: 'Rank', security: 'Security management', yes: 'Yes', no: 'No', state: 'State', since: 'Established', list: 'List ({{n}})', more: 'Show more ({{count}} of {{total}})',
    show: 'Posts to show', all: 'All', vacant: 'Vacant only', held: 'Held only', securityOnly: 'Security management only', past: 'Also show abolished ones',
    none: { title: 'No such post', text: 'Change the filter, or begin with “Establish a post”.' },
    is: { HOLDER: 'Held', CONCURRENT: 'Held concurrently', ACTING: 'Vacant (acting holder)', VACANT: 'Vacant', ABOLISHED: 'Abolished', NOT_YET: 'Not yet established' },
  },
});
