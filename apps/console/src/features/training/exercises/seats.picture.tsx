import type { ReactNode } from 'react';
import { Bar, Picture, Table } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useActsTexts } from './acts.texts.ts';
import { useExerciseTexts } from './exercise.texts.ts';
import type { Seats } from './seats.rule.ts';

/** Seats by segment, as bars of what is filled of what was asked for, in words alone where nothing was; or as a table. */
export function SeatsPicture({ seats }: { seats: readonly Seats[] }): ReactNode {
  const t = useExerciseTexts();
  const words = useActsTexts();
  const picture = (
    <div className="space-y-4">
      {seats.map(({ segment, offered, demanded, filled, unmet }) => demanded === 0
        ? <p key={segment} className="flex flex-wrap justify-between gap-x-3 text-std-16N-170"><span>{t(`segments.${segment}`)}</span><span className="ml-auto text-right">{words('ofNone', { filled: numberText(filled), offered: numberText(offered) })}</span></p>
        : <Bar key={segment} label={t(`segments.${segment}`)} value={filled} of={demanded} tone={unmet > 0 ? 'key' : 'good'} text={words('ofSeats', { filled: numberText(filled), demanded: numberText(demanded), unmet: numberText(unmet), offered: numberText(offered) })} />)}
    </div>
  );
  const table = (
    <Table caption={t('seatTable')} hideCaption rows={seats} rowKey={({ segment }) => segment} columns={[
      { key: 'segment', title: t('segment'), cell: ({ segment }) => t(`segments.${segment}`) }, { key: 'offered', title: t('offered'), number: true, cell: ({ offered }) => numberText(offered) },
      { key: 'demanded', title: t('demanded'), number: true, cell: ({ demanded }) => numberText(demanded) }, { key: 'filled', title: t('filled'), number: true, cell: ({ filled }) => numberText(filled) }, { key: 'unmet', title: t('unmet'), number: true, cell: ({ unmet }) => numberText(unmet) },
    ]} />
  );
  return <Picture titleShown title={words('seatPicture')} picture={picture} table={table} />;
}
