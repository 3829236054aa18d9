import type { FigureColumn, LabelColumn, Text } from '@muster/platform';

const label = (ja: string, en: string): LabelColumn => ({ kind: 'LABEL', label: { ja, en } });
const figure = (kind: FigureColumn['kind'], name: readonly [string, string], definition: readonly [string, string], denominator: Text): FigureColumn =>
  ({ kind, label: { ja: name[0], en: name[1] }, definition: { ja: definition[0], en: definition[1] }, denominator });

const CALLED: Text = { ja: '招集した人(送信待ちの人を除く)', en: 'People who were called; those held back are not' };
const AUDIENCE: Text = { ja: '対象として絞り込まれ、招集できた人', en: 'People of the audience who could be called' };
const NEEDED: Text = { ja: '所要の必要人数', en: 'Heads that the line needs' };

export const SOURCE: Text = { ja: 'Muster の招集の記録(invitation, delivery, call_up_event)と、依頼時に固定した見込み', en: 'Muster\'s records of the call-up (invitation, delivery, call_up_event), and the estimate frozen at the request' };

/** Expected against real, line by line. */
export const CALIBRATION = [
  label('所要', 'Line'),
  figure('COUNT', ['必要', 'Needed'], ['必要な人数', 'Heads needed'], NEEDED),
  figure('COUNT', ['該当者', 'Fit'], ['依頼時に条件に合った人。複数の所要に数えることがある', 'People who fitted at the request; several lines may count the same person'], AUDIENCE),
  figure('COUNT', ['応諾の見込み', 'Yes expected'], ['回答期限までに応諾すると見込んだ人', 'People expected to say yes by the deadline'], AUDIENCE),
  figure('COUNT', ['期限内の応諾', 'Yes in time'], ['期限内に応諾した人(時刻指定・遠隔のみを含む)', 'People who said yes in time, from a time and remotely too'], CALLED),
  figure('SHARE', ['見込みに対する結果', 'Actual against expected'], ['期限内の応諾を応諾の見込みで割ったもの', 'Yes in time divided by yes expected'], { ja: '応諾の見込み', en: 'Yes expected' }),
  figure('COUNT', ['配置', 'Assigned'], ['配置した人', 'People with a place'], NEEDED),
  figure('COUNT', ['予備', 'Reserves'], ['予備とした人', 'People held in reserve'], NEEDED),
] as const;

/** Answers as they came in, beside the forecast. */
export const ANSWERS = [
  label('時刻(日本時間)', 'Time (Japan)'),
  figure('COUNT', ['応諾', 'Yes'], ['その時刻までの応諾', 'Yes by then'], CALLED),
  figure('COUNT', ['辞退', 'No'], ['その時刻までの辞退', 'No by then'], CALLED),
  figure('COUNT', ['応諾の見込み', 'Yes expected'], ['その時刻までに応諾すると見込んだ人', 'People expected to have said yes by then'], AUDIENCE),
] as const;

/** Who gave no answer, by how far he was reached. */
export const SILENT = [
  label('届いたところ', 'Reached'),
  figure('COUNT', ['未回答の人', 'Silent'], ['招集して、回答がない人', 'People who were called and gave no answer'], CALLED),
  figure('SHARE', ['招集した人に占める割合', 'Share of those called'], ['未回答の人を招集した人で割ったもの', 'Silent people divided by those called'], CALLED),
] as const;

/** Every message by purpose, channel and state. */
export const MESSAGES = [
  label('目的', 'Purpose'), label('手段', 'Channel'), label('状態', 'State'),
  figure('COUNT', ['件数', 'Messages'], ['この状態にあるメッセージ', 'Messages in this state'], { ja: '招集のすべてのメッセージ', en: 'Every message of the call-up' }),
] as const;

/** What happened, in its order. */
export const TIMELINE = [label('日時(日本時間)', 'When (Japan)'), label('出来事', 'What'), label('操作した人', 'Who')] as const;
