import type { Report, Text } from '@muster/platform';
import { timelineText } from '../../control/timeline.text.ts';
import { callUpNumber } from '../../text/text.identity.ts';
import type { DeliveryCount, Funnel } from '../../types/funnel.type.ts';
import type { RequirementLine } from '../../types/line.type.ts';
import type { AnswersSoFar } from '../../types/pictures.type.ts';
import type { SilentPeople } from '../silent.query.ts';
import { ANSWERS, CALIBRATION, MESSAGES, SILENT, SOURCE, TIMELINE } from './call-up-report.columns.ts';
import type { ReportedCallUp, ReportedEvent } from './call-up-report.query.ts';
import { CHANNELS, inJapan, PURPOSES, REACHES, STATES } from './call-up-report.words.ts';

type Columns = Report['columns'];
const ANY_ROLE: Text = { ja: '役割を問わない', en: 'Any role' };
const SYSTEM: Text = { ja: 'システム', en: 'System' };
const share = (part: number, of: number): number | null => (of > 0 ? part / of : null);

function part(callUp: ReportedCallUp, name: string, title: Text, columns: Columns, rows: Report['rows']): Report {
  const code = callUpNumber(callUp.number);
  const drill = callUp.kind === 'DRILL';
  return {
    name, columns, rows, asOf: callUp.today, source: SOURCE,
    title: { ja: `${drill ? '【訓練】' : ''}招集${code}の報告: ${title.ja}`, en: `${drill ? '[DRILL] ' : ''}Report on call-up ${code}: ${title.en}` },
    scope: { ja: `招集${code}、${inJapan(callUp.now)} 現在`, en: `Call-up ${code}, as at ${inJapan(callUp.now)}` },
  };
}

/** What was expected beside what came, for the whole and for each line. */
export function calibrationPart(callUp: ReportedCallUp, lines: readonly RequirementLine[], funnel: Funnel): Report {
  const { plan, roles } = callUp;
  const yes = funnel.yes + funnel.yesFrom + funnel.remoteOnly;
  const sum = (of: (line: RequirementLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const row = (name: Text, need: number, fit: number, expected: number, real: number, assigned: number, reserve: number) =>
    [name, need, fit, Math.round(expected), real, share(real, expected), assigned, reserve];
  return part(callUp, 'calibration', { ja: '見込みと結果', en: 'expected and real' }, CALIBRATION, [
    row({ ja: '全体', en: 'Whole' }, sum(({ headCount }) => headCount), plan.recipients ?? 0, plan.estimate?.expectedYes ?? 0, yes, sum(({ assigned }) => assigned), sum(({ reserve }) => reserve)),
    ...lines.map((line) => {
      const role = roles[line.position];
      const name = { ja: `${line.position + 1}. ${role?.ja ?? ANY_ROLE.ja}`, en: `${line.position + 1}. ${role?.en ?? ANY_ROLE.en}` };
      const expected = plan.estimate?.lines.find(({ position }) => position === line.position)?.expectedYes ?? 0;
      return row(name, line.headCount, line.fitting, expected, line.yes, line.assigned, line.reserve);
    }),
  ]);
}

/** How the answers came in, beside the forecast at the same moments. */
export function answersPart(callUp: ReportedCallUp, points: readonly AnswersSoFar[]): Report {
  const { launchedAt, plan: { curve } } = callUp;
  const expected = (at: Date): number | null => (launchedAt && curve && curve.length > 0 ? Math.round(forecastAt(curve, (at.getTime() - launchedAt.getTime()) / 60_000)) : null);
  return part(callUp, 'answers', { ja: '回答の推移', en: 'answers over time' }, ANSWERS, points.map(({ at, yes, no }) => [inJapan(at), yes, no, expected(at)]));
}

/** Between two points of a curve the straight line; after its end its last value. */
export function forecastAt(curve: readonly { minutes: number; expectedYes: number }[], minutes: number): number {
  const next = curve.findIndex((point) => point.minutes >= minutes);
  if (next < 0) return curve.at(-1)?.expectedYes ?? 0;
  const [before, after] = [curve[Math.max(0, next - 1)]!, curve[next]!];
  const width = after.minutes - before.minutes;
  return width <= 0 ? after.expectedYes : before.expectedYes + ((after.expectedYes - before.expectedYes) * (minutes - before.minutes)) / width;
}

/** Who gave no answer, by how far he was reached: numbers, never names. */
export function silentPart(callUp: ReportedCallUp, silent: readonly SilentPeople[], called: number): Report {
  return part(callUp, 'silent', { ja: '未回答の人', en: 'silent people' }, SILENT, silent.map(({ reach, people }) => [REACHES[reach], people, share(people, called)]));
}

/** Every message by purpose, channel and state. */
export function messagesPart(callUp: ReportedCallUp, deliveries: readonly DeliveryCount[]): Report {
  return part(callUp, 'messages', { ja: 'メッセージ', en: 'messages' }, MESSAGES, deliveries.map(({ purpose, channel, state, messages }) => [PURPOSES[purpose], CHANNELS[channel], STATES[state], messages]));
}

/** What happened, in its order; `brief` writes a run of matchings, which follow every answer, as its last one. */
export function timelinePart(callUp: ReportedCallUp, events: readonly ReportedEvent[], names: ReadonlyMap<string, string>, brief: boolean): Report {
  const shown = brief ? events.filter(({ kind }, at) => kind !== 'ASSEMBLED' || events[at + 1]?.kind !== 'ASSEMBLED') : events;
  return part(callUp, 'timeline', { ja: '経過', en: 'what happened' }, TIMELINE,
    shown.map(({ at, kind, detail, actorId }) => [inJapan(at), timelineText(kind, detail), actorId === null ? SYSTEM : names.get(actorId) ?? '—']));
}
