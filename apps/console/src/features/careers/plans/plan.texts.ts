import { defineTexts } from '../../../shared/texts/language.ts';

export const usePlanTexts = defineTexts('plan', {
  ja: {
    title: '育成計画', lead: '本人と組織が合意した、キャリアトラックの目標までの道筋です。', plans: '計画の一覧({{n}}件)', person: '氏名', erased: '(登録抹消済み)', body: '組織', track: 'トラック', target: '目標', due: '期限', state: '状態', share: '到達度', past: '終わった計画も表示する', more: '続きを表示する({{n}}/{{total}}件)',
    states: { PROPOSED: '提案中(本人の合意待ち)', AGREED: '合意済み', ENDED: '終了' }, ends: { REACHED: '目標に到達', GIVEN_UP: '取りやめ', REPLACED: '新しい計画に切替え' },
    none: { title: '育成計画はまだありません', text: '下の欄から、担当する組織の人に計画を提案してください。本人が合意すると始まります。', central: '各組織の人事担当が、本人に計画を提案します。' },
    propose: '計画を提案する', save: '計画を提案する', choose: '選んでください', done: '計画を提案しました。本人が合意すると始まります。',
    tracks: 'キャリアトラック', aim: '到達像', after: '{{steps}}の後', version: '第{{n}}版({{from}}から)', revise: 'このトラックを改訂する', overdue: '期限超過', toEnd: '到達(終了を記録)', agreedOn: '本人の合意', waits: '本人の合意を待っています。本人は「わたしのキャリア」の画面で合意します。', course: '受講する研修',
    back: '育成計画に戻る', missing: { title: 'この計画は見つかりません', text: '担当する組織の計画ではないか、アドレスが誤っています。' }, about: '計画の内容', way: '目標までの道筋', gap: '次の段階の要件', gapNone: '目標に到達しています。', met: '充足', unmet: '不足', reached: '到達', have: '現在', need: '必要', line: '項目', asOf: '到達度({{on}}現在)',
    kinds: { POST: 'ポストの経験', SKILL: '確認済みの技能', EXERCISE: '演習への参加', COURSE: '研修の受講', TENURE: 'セキュリティ関係のポストの通算', SECONDMENT: '出向の経験' }, management: 'セキュリティ管理のポスト', anyExercise: '種類を問わない', exercises: { CALL_UP_DRILL: '招集訓練', DOMESTIC: '国内演習', INTERNATIONAL: '国際演習' }, months_one: '{{n}}か月', months_other: '{{n}}か月', times_one: '{{n}}回', times_other: '{{n}}回', level: 'L{{n}}', noLevel: 'なし',
    suggestions: '次に役立つ空席ポスト', post: 'ポスト', fit: '適合', ability: '現在の技能との適合', growth: '不足の解消', advertised: '公募', yes: '公募中', no: 'なし', suggestionsNone: '不足を満たす空席のポストは、現在ありません。',
    whatIf: '到達度の試算', whatIfLead: '仮の経験を入れて、到達度がどう変わるかを試算します。記録は変わりません。', role: '役割', skillLevel: '技能のレベル', postMonths: 'この役割のポストに就く月数', exerciseTimes: '演習への参加回数', secondments: '出向の回数', try: '試算する', result: '試算した到達度', noRole: '指定しない',
    end: '計画を終える', endReached: '目標に到達した', endGivenUp: '取りやめる', why: '終了事由', endSave: '終了を記録する',
  },
  en: {
    title: 'Career plans', lead: 'The way to a step of a career track, as a person and the body agreed on it.', plans: 'Plans ({{n}})', person: 'Name', erased: '(erased)', body: 'Body', track: 'Track', target: 'Target', due: 'By', state: 'State', share: 'Progress', past: 'Also show ended ones', more: 'Show more ({{n}} of {{total}})',
    states: { PROPOSED: 'Awaits the person', AGREED: 'Agreed', ENDED: 'Ended' }, ends: { REACHED: 'Reached', GIVEN_UP: 'Given up', REPLACED: 'Replaced' },
    none: { title: 'No plan yet', text: 'Begin below: propose a plan to one of your people. It begins when the person agrees.', central: 'HR of each body proposes plans to its people.' },
    propose: 'Propose a plan', save: 'Propose the plan', choose: 'Choose one', done: 'The plan is proposed. It begins when the person agrees.',
    tracks: 'Career tracks', aim: 'Leads to', after: 'after {{steps}}', version: 'Version {{n}} (from {{from}})', revise: 'Revise this track', overdue: 'Overdue', toEnd: 'Reached: record the end', agreedOn: 'Agreed by the person', waits: 'It waits for the person, who agrees under “My career”.', course: 'Course to attend',
    back: 'Back to career plans', missing: { title: 'There is no such plan', text: 'It belongs to a body that you do not look after, or the address is wrong.' }, about: 'The plan', way: 'The way to the target', gap: 'What the next step needs', gapNone: 'The target is reached.', met: 'Met', unmet: 'Lacking', reached: 'Reached', have: 'Has', need: 'Needs', line: 'What', asOf: 'Progress as of {{on}}',
    kinds: { POST: 'Service in a post', SKILL: 'Verified skill', EXERCISE: 'Exercises', COURSE: 'Course', TENURE: 'Service in any security post', SECONDMENT: 'Secondments' }, management: 'Security management', anyExercise: 'Any kind', exercises: { CALL_UP_DRILL: 'Call-up drill', DOMESTIC: 'Domestic', INTERNATIONAL: 'International' }, months_one: '{{n}} month', months_other: '{{n}} months', times_one: 'once', times_other: '{{n}} times', level: 'L{{n}}', noLevel: 'None',
    suggestions: 'Vacant posts that would help', post: 'Post', fit: 'Fit', ability: 'Fits the skills', growth: 'Fills the gap', advertised: 'Advertised', yes: 'Yes', no: 'Not now', suggestionsNone: 'No vacant post fills the gap at present.',
    whatIf: 'What if?', whatIfLead: 'Suppose some experience, and see how far the person would get. Nothing is recorded.', role: 'Role', skillLevel: 'Level of the skill', postMonths: 'Months in a post of this role', exerciseTimes: 'Exercises', secondments: 'Secondments', try: 'Try it', result: 'Estimated progress', noRole: 'None',
    end: 'End the plan', endReached: 'The target is reached', endGivenUp: 'It is given up', why: 'How it ends', endSave: 'Record the end',
  },
});
