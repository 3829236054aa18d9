import type { BoardAnswersQuery } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Picture, Table } from '../../../shared/parts/index.ts';
import { clockText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from './board.texts.ts';

type Points = NonNullable<BoardAnswersQuery['callUp']>['answersOverTime'];

interface Timed {
  readonly launchedAt: string | null;
  readonly deadline: string;
  readonly plan: { readonly expectedYes: number } | null;
}

const WIDTH = 600;
const HEIGHT = 240;
const FOOT = 24;

/** A curve that keeps its height until the next point: answers come one by one. */
function stairs(points: Points, of: 'yes' | 'no', x: (at: string) => number, y: (n: number) => number, from: number): string {
  return points.reduce((path, point) => `${path} H ${x(point.at).toFixed(1)} V ${y(point[of]).toFixed(1)}`, `M ${from} ${y(0)}`);
}

/** Yes and no as they came in, beside how many yes were expected. */
export function AnswersPicture({ callUp, points }: { callUp: Timed; points: Points }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const last = points.at(-1);
  if (!last || !callUp.launchedAt) return <p>{t('answers.none')}</p>;
  const expected = Math.round(callUp.plan?.expectedYes ?? 0);
  const from = new Date(callUp.launchedAt).getTime();
  const until = Math.max(new Date(last.at).getTime(), from + 60_000);
  const most = Math.max(last.yes, last.no, expected, 1) * 1.08;
  const x = (at: string): number => ((new Date(at).getTime() - from) / (until - from)) * WIDTH;
  const y = (n: number): number => HEIGHT - FOOT - (n / most) * (HEIGHT - FOOT);
  const estimate = t('answers.estimate', { n: numberText(expected) });
  const picture = (
    <div className="space-y-2">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t('answers.title')}: ${t('answers.label', { yes: numberText(last.yes), no: numberText(last.no) })}. ${estimate}`} className="w-full rounded-8 border border-solid-gray-300 bg-white">
        <line x1="0" x2={WIDTH} y1={y(expected)} y2={y(expected)} className="stroke-solid-gray-700 stroke-2" strokeDasharray="8 6" />
        <path d={stairs(points, 'yes', x, y, 0)} className="fill-none stroke-success-2 stroke-3" />
        <path d={stairs(points, 'no', x, y, 0)} className="fill-none stroke-key-900 stroke-2" strokeDasharray="3 3" />
        <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} className="stroke-solid-gray-600" />
        <text x="4" y={HEIGHT - 6} className="fill-solid-gray-800 text-[14px]">{clockText(language, new Date(from))}</text>
        <text x={WIDTH - 4} y={HEIGHT - 6} textAnchor="end" className="fill-solid-gray-800 text-[14px]">{clockText(language, new Date(until))}</text>
      </svg>
      <ul className="flex flex-wrap gap-x-6 text-std-16N-170">
        <li><span aria-hidden="true" className="mr-1 inline-block w-6 border-t-4 border-success-2 align-middle" />{t('answers.yes')} {numberText(last.yes)}</li>
        <li><span aria-hidden="true" className="mr-1 inline-block w-6 border-t-4 border-dotted border-key-900 align-middle" />{t('answers.no')} {numberText(last.no)}</li>
        <li><span aria-hidden="true" className="mr-1 inline-block w-6 border-t-4 border-dashed border-solid-gray-700 align-middle" />{estimate}</li>
      </ul>
    </div>
  );
  const table = (
    <Table caption={t('answers.title')} hideCaption rows={points} rowKey={({ at }) => at} columns={[
      { key: 'at', title: t('answers.at'), cell: ({ at }) => clockText(language, at) },
      { key: 'yes', title: t('answers.yes'), number: true, cell: ({ yes }) => numberText(yes) },
      { key: 'no', title: t('answers.no'), number: true, cell: ({ no }) => numberText(no) },
    ]} />
  );
  return <Picture title={t('answers.title')} {...{ picture, table }} />;
}
