import { defineTexts } from '../../../shared/texts/language.ts';

export const useActsTexts = defineTexts('exerciseActs', {
  ja: {
    change: '計画を変更する', hold: '実施済みにする', holdLead: '最終日を過ぎた演習を実施済みにします。行事のリハーサルでは、前の回の指摘がすべて対応済みであることが必要です。実施済みにした後は、内容を変更できません。', cancel: '中止にする', cancelLead: '中止にした演習は、元に戻せません。',
    seats: '席を記録する', seatsLead: '主催者の提供、組織・区分の希望、充足を記録します。取り消しは負の数で入力します。', segment: '区分', seatKind: '記録の種類', seatKinds: { OFFERED: '提供', DEMANDED: '希望', FILLED: '充足' }, organisation: '組織', count: '席数', seatsSave: '席を記録する',
    person: '氏名', find: '氏名で探す', doFind: '探す', nobody: '該当する登録中の人がいません。', choose: '対象者', role: '担った役割', noRole: 'その他の参加', result: '結果', results: { TOOK_PART: '参加', PASSED: '合格', FAILED: '不合格' }, record: '参加の結果を記録する', save: '記録する', by: '記録者', platform: '自動', parts: '参加者と結果', partsNone: '参加者の記録はまだありません。', partsLead: '結果は、本人の技能と資格の実績になります(不合格を除く)。', notHeld: '演習を実施済みにすると記録できます。', seatPicture: '区分別の席', ofSeats: '充足\u00a0{{filled}}席 / 希望\u00a0{{demanded}}席(不足\u00a0{{unmet}}席、提供\u00a0{{offered}}席)', ofNone: '充足\u00a0{{filled}}席、希望なし(提供\u00a0{{offered}}席)',
  },
  en: {
    change: 'Change the plan', hold: 'Mark as held', holdLead: 'For an exercise whose last day has passed. A rehearsal of an event needs the findings of those before it closed. An exercise that was held does not change any more.', cancel: 'Cancel the exercise', cancelLead: 'A cancelled exercise cannot be brought back.',
    seats: 'Record seats', seatsLead: 'What the host offers, what bodies or the segment ask for, and what is filled. A negative number takes back.', segment: 'Segment', seatKind: 'What is recorded', seatKinds: { OFFERED: 'Offered', DEMANDED: 'Asked for', FILLED: 'Filled' }, organisation: 'Body', count: 'Seats', seatsSave: 'Record the seats',
    person: 'Name', find: 'Find by name', doFind: 'Find', nobody: 'No active person has this name.', choose: 'Person', role: 'Role played', noRole: 'Another part', result: 'Result', results: { TOOK_PART: 'Took part', PASSED: 'Passed', FAILED: 'Failed' }, record: 'Record a result', save: 'Record', by: 'Recorded by', platform: 'The platform', parts: 'Who took part', partsNone: 'No result is on record yet.', partsLead: 'A result is evidence for skills and credentials, unless it was failed.', notHeld: 'It can be recorded once the exercise was held.', seatPicture: 'Seats by segment', ofSeats: 'Seats: {{filled}} filled of {{demanded}} asked for ({{unmet}}\u00a0unfilled, {{offered}}\u00a0offered)', ofNone: 'Seats: {{filled}} filled, none asked for ({{offered}} offered)',
  },
});
