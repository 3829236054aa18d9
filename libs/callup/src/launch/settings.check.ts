import { CHANNELS } from '@muster/notify';
import type { Text } from '@muster/platform';
import type { RuleProblem } from '../rules.types.ts';
import { isLanguage, LANGUAGE } from '../targeting/audience.check.ts';
import type { CallUpRequest } from './launch.types.ts';

/** Seconds between two waves, and until a reminder: shorter gives nobody the time to answer. */
export const SHORTEST_WAIT_SECONDS = 60;
export const LONGEST_WAIT_SECONDS = 7 * 86_400;

const KEY = /^[\w:.-]{8,100}$/;

/** What is wrong with channels, waves, reminder and the languages of the lines. */
export function checkSettings(request: CallUpRequest, sizeCap: number): RuleProblem[] {
  const { channels, waveSize, waveIntervalSeconds, reminderAfterSeconds, lines } = request;
  return [
    ...unless(channels.length > 0 && channels.every((channel) => CHANNELS.includes(channel)), 'channels', 'CHANNEL_MISSING', CHANNEL),
    ...unless(waveSize === null || inRange(waveSize, 1, sizeCap), 'waveSize', 'WAVE_SIZE_OUT_OF_RANGE', size(sizeCap)),
    ...unless(waveIntervalSeconds === null || waveSize !== null, 'waveIntervalSeconds', 'INTERVAL_WITHOUT_SIZE', NO_SIZE),
    ...unless(isWait(waveIntervalSeconds), 'waveIntervalSeconds', 'WAIT_OUT_OF_RANGE', WAIT),
    ...unless(isWait(reminderAfterSeconds), 'reminderAfterSeconds', 'WAIT_OUT_OF_RANGE', WAIT),
    ...lines.flatMap((line, index) => unless(line.languages.every(isLanguage), `lines.${index}.languages`, 'UNKNOWN_LANGUAGE', LANGUAGE)),
  ];
}

/** What is wrong with an idempotency key: it must tell one "send" from every other of its user. */
export function checkKey(key: string): RuleProblem[] {
  return unless(KEY.test(key), 'idempotencyKey', 'KEY_INVALID', {
    message: { ja: '送信キーが正しくありません。', en: 'The idempotency key is not valid.' },
    remedy: { ja: '英数字と : . - _ で8〜100字の、送信ごとに新しい値を指定してください。', en: 'Use 8 to 100 letters, digits, “:”, “.”, “-” or “_”, a new one for each “send”.' },
  });
}

function isWait(seconds: number | null): boolean {
  return seconds === null || inRange(seconds, SHORTEST_WAIT_SECONDS, LONGEST_WAIT_SECONDS);
}

function inRange(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function unless(holds: boolean, field: string, code: string, text: { message: Text; remedy: Text }): RuleProblem[] {
  return holds ? [] : [{ field, code, ...text }];
}

function size(cap: number): { message: Text; remedy: Text } {
  return {
    message: { ja: `1波の人数は1〜${cap}人です。`, en: `A wave is 1 to ${cap} people.` },
    remedy: { ja: '人数を直すか、全員を一度に招集する場合は空にしてください。', en: 'Correct the size, or leave it out to call everybody at once.' },
  };
}

const CHANNEL = {
  message: { ja: '連絡手段がありません。', en: 'There is no channel.' },
  remedy: { ja: 'SMS、メールなどから1つ以上選んでください。', en: 'Choose one or more of SMS, e-mail and the like.' },
};
const NO_SIZE = {
  message: { ja: '波の間隔がありますが、1波の人数がありません。', en: 'There is an interval between waves, but no size of a wave.' },
  remedy: { ja: '1波の人数を指定するか、間隔を空にしてください。', en: 'Give the size of a wave, or leave the interval out.' },
};
const WAIT = {
  message: { ja: '待ち時間は1分〜7日です。', en: 'A wait is one minute to seven days.' },
  remedy: { ja: '60〜604800秒で指定してください。', en: 'Give 60 to 604,800 seconds.' },
};
