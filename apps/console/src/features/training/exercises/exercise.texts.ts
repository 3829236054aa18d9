import { defineTexts } from '../../../shared/texts/language.ts';

export const useExerciseTexts = defineTexts('exercise', {
  ja: {
    title: '演習', lead: '演習と、行事に向けた演習計画、そこで見つかった指摘を示します。', programmes: '行事の演習計画', list: '年度の演習', name: '名称', kind: '種類', state: '状態', when: '実施日', span: '{{from}}から{{until}}', findings: '指摘', open: '{{count}}件が未対応(全{{all}}件)', noFindings: 'なし', nothing: 'なし', seats: '不足席',
    kinds: { CALL_UP_DRILL: '招集訓練', DOMESTIC: '国内演習', INTERNATIONAL: '国際演習' }, states: { PLANNED: '予定', HELD: '実施済み', CANCELLED: '中止' }, unmarked: '実施の記録待ち',
    ready: '準備が整っています', notReady: '準備が整っていません', over: '終了', rehearsals: '演習 {{held}}回実施/必要 {{required}}回', missing: 'あと{{count}}回の演習が必要です。', openFindings: '未対応の指摘が{{count}}件あります。', dates: '開催期間', ordinal: '第{{n}}回',
    none: { title: 'この年度の演習はありません', textPlan: '「演習を計画する」から登録するか、年度を変えてください。', text: '年度を変えてください。演習は調整官と審査官が計画します。' }, noProgrammes: { title: '行事の演習計画はありません', textPlan: '「行事の演習計画を登録する」から登録してください。', text: '計画は調整官と審査官が登録します。' }, plan: '演習を計画する', rehearse: '第{{n}}回を計画する', lead1: '統括: {{name}}', yearSeats: '区分別の席(年度の合計)', yearSeatsNote: '{{year}}年度に始まる演習の席の合計です。中止した演習は除きます。棒は、希望に対する充足の割合です。出典は演習の席の台帳です({{on}}現在)。',
    event: '対象の行事', back: '演習に戻る', missingOne: { title: 'この演習は見つかりません', text: 'アドレスが誤っています。' }, about: '演習の内容', language: '使用言語', languages: { ja: '日本語', en: '英語' }, partners: '相手国', host: '主催', credentials: '実績となる資格', practical: '実技', yes: 'あり', no: 'なし', roles: '対象の役割',
    seatTable: '席', segment: '区分', segments: { EDUCATION: '教育機関', GOVERNMENT: '国の機関', INFRASTRUCTURE: '重要インフラ', LOCAL_GOVERNMENT: '地方公共団体', SME: '中小企業' }, offered: '提供', demanded: '希望', filled: '充足', unmet: '不足',
    parts: '参加の結果', role: '役割', people: '人数', passed: '合格', otherPart: 'その他の参加', noParts: '参加の記録はまだありません。', noSeats: '席の記録はまだありません。',
    demand: '席を希望する', seatsWanted: '席数', demandSave: '希望を登録する', done: '記録しました。',
    finding: '指摘 {{number}}', due: '期限', by: '記録者', acts: { MENDED: '改善済み', ACCEPTED: 'リスクとして受容', REOPENED: '再開' }, isOpen: '未対応', isClosed: '対応済み', settle: '対応を記録する', act: '対応の種類', reason: '理由・内容', findingNone: '指摘の記録はありません。', findingCount: '指摘は全{{all}}件、うち未対応は{{count}}件です。内容は、演習を担当する調整官と審査官だけが閲覧できます。',
    add: '指摘を記録する', owner: '対応する組織', text: '指摘の内容', dueOn: '対応期限', addSave: '指摘を記録する',
  },
  en: {
    title: 'Exercises', lead: 'Exercises, programmes of rehearsals for an event, and what was found wrong.', programmes: 'Event programmes', list: 'Exercises of the year', name: 'Name', kind: 'Kind', state: 'State', when: 'Date', span: '{{from}} to {{until}}', findings: 'Findings', open: '{{count}} open of {{all}}', noFindings: 'None', nothing: 'None', seats: 'Seats unfilled',
    kinds: { CALL_UP_DRILL: 'Call-up drill', DOMESTIC: 'Domestic', INTERNATIONAL: 'International' }, states: { PLANNED: 'Planned', HELD: 'Held', CANCELLED: 'Cancelled' }, unmarked: 'To be marked as held',
    ready: 'Ready', notReady: 'Not ready', over: 'Over', rehearsals: 'Rehearsals held: {{held}} of {{required}}', missing: 'Rehearsals still needed: {{count}}', openFindings: 'Open findings: {{count}}', dates: 'The event', ordinal: 'No. {{n}}',
    none: { title: 'No exercise in this year', textPlan: 'Begin with “Plan an exercise”, or choose another year.', text: 'Choose another year. Exercises are planned by coordinators and vetting officers.' }, noProgrammes: { title: 'No event programme', textPlan: 'Begin with “Record an event programme”.', text: 'Programmes are recorded by coordinators and vetting officers.' }, plan: 'Plan an exercise', rehearse: 'Plan no. {{n}}', lead1: 'Led by {{name}}', yearSeats: 'Seats by segment, of the year', yearSeatsNote: 'Seats in exercises that begin in FY{{year}}, without cancelled ones; a bar shows the seats filled of those asked for. Source: the ledger of seats, as of {{on}}.',
    event: 'For the event', back: 'Back to exercises', missingOne: { title: 'There is no such exercise', text: 'The address is wrong.' }, about: 'The exercise', language: 'Language', languages: { ja: 'Japanese', en: 'English' }, partners: 'Partners', host: 'Host', credentials: 'Evidence for', practical: 'Practical', yes: 'Yes', no: 'No', roles: 'Roles',
    seatTable: 'Seats', segment: 'Segment', segments: { EDUCATION: 'Education', GOVERNMENT: 'National government', INFRASTRUCTURE: 'Critical infrastructure', LOCAL_GOVERNMENT: 'Local government', SME: 'Small companies' }, offered: 'Offered', demanded: 'Asked for', filled: 'Filled', unmet: 'Unfilled',
    parts: 'Results', role: 'Role', people: 'People', passed: 'Passed', otherPart: 'Another part', noParts: 'No result is on record yet.', noSeats: 'No seat is on record yet.',
    demand: 'Ask for seats', seatsWanted: 'Seats', demandSave: 'Ask for the seats', done: 'Recorded.',
    finding: 'Finding {{number}}', due: 'Due', by: 'Recorded by', acts: { MENDED: 'Mended', ACCEPTED: 'Accepted as a risk', REOPENED: 'Opened again' }, isOpen: 'Open', isClosed: 'Closed', settle: 'Record what was done', act: 'What was done', reason: 'Reason or account', findingNone: 'No finding is on record.', findingCount: 'Findings: {{all}}, open: {{count}}. What they say is for coordinators and vetting officers only.',
    add: 'Record a finding', owner: 'Who must mend it', text: 'What went wrong', dueOn: 'Due on', addSave: 'Record the finding',
  },
});
