import type { BoardAnswersQuery } from '@muster/contract/callup';
import { useState, type ReactNode } from 'react';
import { Picture, RadioGroup, Table } from '../../../shared/parts/index.ts';
import { clockText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from './board.texts.ts';
import { Chart, Legend } from './chart.tsx';
import { expectedAt, type ExpectedPoint } from './forecast.rule.ts';

type Points = NonNullable<BoardAnswersQuery['callUp']>['answersOverTime'];

interface Timed {
  readonly launchedAt: string | null;
  readonly deadline: string;
  readonly plan: { readonly expectedYes: number; readonly curve: readonly ExpectedPoint[] } | null;
}

const MINUTE = 60_000;
const SPANS = ['answers', 'deadline'] as const;

/** Yes and no as they came in, beside how many yes were expected at the same moment. */
export function AnswersPicture({ callUp, points }: { callUp: Timed; points: Points }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const [span, setSpan] = useState<(typeof SPANS)[number]>('answers');
  const last = points.at(-1);
  if (!last || !callUp.launchedAt) return <p>{t('answers.none')}</p>;
  const from = new Date(callUp.launchedAt).getTime();
  const minutesAt = (at: string): number => (new Date(at).getTime() - from) / MINUTE;
  const curve = callUp.plan?.curve ?? [];
  const expected = Math.round(callUp.plan?.expectedYes ?? 0);
  const width = Math.max(minutesAt(last.at), 1, span === 'deadline' ? minutesAt(callUp.deadline) : 0);
  const forecast = [...curve.filter(({ minutes }) => minutes < width), { minutes: width, expectedYes: expectedAt(curve, width) ?? expected }];
  const given = (of: 'yes' | 'no') => [{ x: 0, y: 0 }, ...points.map((point) => ({ x: minutesAt(point.at), y: point[of] })), { x: width, y: last[of] }];
  const estimate = t('answers.estimate', { n: numberText(expected) });
  const top = Math.max(last.yes, last.no, forecast.at(-1)!.expectedYes, 1);
  const picture = (
    <div className="space-y-2">
      <RadioGroup className="sm:flex sm:flex-wrap sm:gap-x-6" label={t('answers.span')} value={span} onChange={setSpan} options={SPANS.map((value) => ({ value, text: t(`answers.spans.${value}`) }))} />
      <Chart label={`${t('answers.title')}: ${t('answers.label', { yes: numberText(last.yes), no: numberText(last.no) })}. ${estimate}`} width={width} top={top} crown={t('answers.crown', { n: numberText(Math.ceil(top)) })}
        feet={[clockText(language, new Date(from)), clockText(language, new Date(from + width * MINUTE))]} curves={[
          { key: 'forecast', points: forecast.map(({ minutes: x, expectedYes: y }) => ({ x, y })), className: 'stroke-solid-gray-700 stroke-2', dashes: '8 6' },
          { key: 'yes', points: given('yes'), className: 'stroke-success-2 stroke-3', stairs: true },
          { key: 'no', points: given('no'), className: 'stroke-key-900 stroke-2', dashes: '3 3', stairs: true },
        ]} />
      <Legend lines={[
        { key: 'yes', className: 'border-success-2', text: `${t('answers.yes')} ${numberText(last.yes)}` },
        { key: 'no', className: 'border-dotted border-key-900', text: `${t('answers.no')} ${numberText(last.no)}` },
        { key: 'forecast', className: 'border-dashed border-solid-gray-700', text: estimate },
      ]} />
    </div>
  );
  const table = (
    <Table caption={t('answers.title')} hideCaption rows={points} rowKey={({ at }) => at} columns={[
      { key: 'at', title: t('answers.at'), cell: ({ at }) => clockText(language, at) },
      { key: 'yes', title: t('answers.yes'), number: true, cell: ({ yes }) => numberText(yes) },
      { key: 'no', title: t('answers.no'), number: true, cell: ({ no }) => numberText(no) },
      { key: 'expected', title: t('answers.expectedCol'), number: true, cell: ({ at }) => { const n = expectedAt(curve, minutesAt(at)); return n === null ? '—' : numberText(Math.round(n)); } },
    ]} />
  );
  return <Picture title={t('answers.title')} {...{ picture, table }} />;
}
