import type { PreviewCallUpQuery } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Picture, Table } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { defineTexts } from '../../../shared/texts/language.ts';
import { Chart, Legend } from './chart.tsx';

const useTexts = defineTexts('forecast', {
  ja: { title: '時間の経過と応諾の見込み', yes: '応諾の見込み(終わりに{{n}}人)', chance: 'すべての所要が満たされる見込み(終わりに{{n}}%)', at: '送信からの時間', minutes: '{{n}}分', sent: '送信', yesCol: '応諾の見込み', chanceCol: '充足見込み', crown: '上端: {{n}}人、100%', half: 'すべての所要が満たされる見込みが50%に達するまで {{n}}分', never: 'すべての所要が満たされる見込みは、期限までに50%に達しません' },
  en: { title: 'Expected yes over time', yes: 'Expected yes ({{n}} in the end)', chance: 'Chance that every line is filled ({{n}}% in the end)', at: 'After the sending', minutes: '{{n}} min', sent: 'Sent', yesCol: 'Expected yes', chanceCol: 'Chance filled', crown: 'Top: {{n}} yes, 100%', half: 'A 50% chance of a full team after {{n}} min', never: 'The chance of a full team does not reach 50% by the deadline' },
});

type Points = Extract<PreviewCallUpQuery['previewCallUp'], { __typename: 'CallUpPreview' }>['estimate']['curve'];

const percent = (share: number): string => numberText(Math.floor(share * 1000) / 10, 1);

/** How the yes are expected to come in, and how the chance of a full team grows with them. */
export function ForecastPicture({ points }: { points: Points }): ReactNode {
  const t = useTexts();
  const last = points.at(-1);
  if (!last) return null;
  const half = points.find(({ chanceAllFilled }) => chanceAllFilled >= 0.5);
  const [yes, chance] = [t('yes', { n: numberText(Math.round(last.expectedYes)) }), t('chance', { n: percent(last.chanceAllFilled) })];
  const minutes = (n: number): string => t('minutes', { n: numberText(Math.round(n)) });
  const picture = (
    <div className="space-y-2">
      <Chart label={`${t('title')}: ${yes}, ${chance}`} width={last.minutes} top={Math.max(last.expectedYes, 1)} crown={t('crown', { n: numberText(Math.round(last.expectedYes)) })} feet={[t('sent'), minutes(last.minutes)]} curves={[
        { key: 'yes', points: points.map(({ minutes: x, expectedYes: y }) => ({ x, y })), className: 'stroke-solid-gray-700 stroke-2', dashes: '8 6' },
        { key: 'chance', points: points.map(({ minutes: x, chanceAllFilled: y }) => ({ x, y })), className: 'stroke-key-900 stroke-3', top: 1 },
      ]} />
      <Legend lines={[{ key: 'yes', className: 'border-dashed border-solid-gray-700', text: yes }, { key: 'chance', className: 'border-key-900', text: chance }]} />
      <p className="text-std-16N-170 text-solid-gray-700">{half ? t('half', { n: numberText(Math.round(half.minutes)) }) : t('never')}</p>
    </div>
  );
  const table = (
    <Table caption={t('title')} hideCaption rows={points} rowKey={({ minutes: at }) => String(at)} columns={[
      { key: 'at', title: t('at'), cell: ({ minutes: at }) => minutes(at) },
      { key: 'yes', title: t('yesCol'), number: true, cell: ({ expectedYes }) => numberText(Math.round(expectedYes)) },
      { key: 'chance', title: t('chanceCol'), number: true, cell: ({ chanceAllFilled }) => `${percent(chanceAllFilled)}%` },
    ]} />
  );
  return <Picture titleShown title={t('title')} {...{ picture, table }} />;
}
