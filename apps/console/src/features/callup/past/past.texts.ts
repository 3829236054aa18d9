import { defineTexts } from '../../../shared/texts/language.ts';

export const usePastTexts = defineTexts('past', {
  ja: {
    title: '招集の一覧', lead: '進行中と過去の招集、インシデントを探します。新しいものから順に表示します。', search: '検索の条件', text: '件名・番号', textHelp: 'インシデントの件名か番号、または招集の番号です。件名は、新しい5,000件のインシデントの中から探します。', still: '語句で検索した結果は、自動では更新しません。', anew: '最新の状態にする', find: '検索する', clear: '条件を消す',
    stage: '招集の状態', stages: { ANY: 'すべて', AWAITING_APPROVAL: '承認待ち', RUNNING: '招集中・充足', CLOSED: '終了', CANCELLED: '取消' }, kind: '種別', kinds: { ANY: 'すべて', REAL: '実招集', DRILL: '訓練' }, incidentState: 'インシデントの状態', incidentStates: { ANY: 'すべて', OPEN: '対応中', CLOSED: '終了' },
    callUps: '招集', incidents: 'インシデント', code: '番号', state: '状態', incident: 'インシデント', name: '件名', launched: '送信', notLaunched: '未送信', ended: '終了', filled: '配置 / 必要', severity: '暫定深刻度', tlp: 'TLP', opened: '登録', closed: '終了',
    count_one: '{{n}}件', count_other: '{{n}}件', more: 'さらに読み込む', none: '該当する招集はありません', noIncidents: '該当するインシデントはありません', noneText: '条件を減らしてください。', nothing: '招集はまだありません', nothingText: '招集は、インシデントを登録して始めます。', noIncidentYet: 'インシデントはまだありません', unread: '古いインシデント{{n}}件の件名は、検索していません。', unreadText: '番号では、古いものも見つかります。', begin: '招集の画面へ',
  },
  en: {
    title: 'All call-ups', lead: 'Call-ups and incidents, those that run and those that are over, the newest first.', search: 'Filters', text: 'Title or number', textHelp: 'In the title or number of the incident, or the number of the call-up. Titles are searched in the newest 5,000 incidents.', still: 'What was searched for by text is not kept current by itself.', anew: 'Bring up to date', find: 'Search', clear: 'Clear',
    stage: 'State of the call-up', stages: { ANY: 'Any', AWAITING_APPROVAL: 'Awaiting approval', RUNNING: 'Calling or filled', CLOSED: 'Closed', CANCELLED: 'Cancelled' }, kind: 'Kind', kinds: { ANY: 'Any', REAL: 'Real', DRILL: 'Drill' }, incidentState: 'State of the incident', incidentStates: { ANY: 'Any', OPEN: 'Open', CLOSED: 'Closed' },
    callUps: 'Call-ups', incidents: 'Incidents', code: 'Number', state: 'State', incident: 'Incident', name: 'Title', launched: 'Sent', notLaunched: 'Not sent', ended: 'Ended', filled: 'Assigned / needed', severity: 'Provisional severity', tlp: 'TLP', opened: 'Opened', closed: 'Closed',
    count_one: '{{n}} found', count_other: '{{n}} found', more: 'Load more', none: 'No such call-up', noIncidents: 'No such incident', noneText: 'Use fewer filters.', nothing: 'Nobody was called up yet', nothingText: 'A call-up begins with an incident.', noIncidentYet: 'There was no incident yet', unread: 'The titles of the oldest incidents were not searched: {{n}}.', unreadText: 'By number, those are found, too.', begin: 'To the call-ups',
  },
});
