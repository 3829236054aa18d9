import { SetMyCapacityDocument, type MyAvailabilityQuery } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Facts, Section, TextField } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useAvailabilityTexts } from './availability.texts.ts';

type Quarter = MyAvailabilityQuery['myCapacity']['quarters'][number];

/** How many hours a quarter I offer, and how many are used. */
export function CapacitySection({ quarters, onDone }: { quarters: readonly Quarter[]; onDone: () => void }): ReactNode {
  const t = useAvailabilityTexts();
  const [hours, setHours] = useState(quarters[0]?.hours === null || quarters[0]?.hours === undefined ? '' : String(quarters[0].hours));
  const [next, setNext] = useState(false);
  const act = useAct(SetMyCapacityDocument);
  return (
    <Section title={t('capacity')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('capacityLead')}</p>
      <Facts facts={quarters.map((one) => [
        t('quarter', { year: one.fiscalYear, n: one.quarter }),
        `${one.hours === null ? t('noLimit') : t('hours', { n: numberText(one.hours) })}${one.usedHours === null ? '' : ` (${t('used', { n: numberText(one.usedHours, 1) })})`}`,
      ] as const)} />
      <form className="mt-4 space-y-3" onSubmit={(event) => { event.preventDefault(); void act.run({ hours: hours === '' ? null : Number(hours), fromNextQuarter: next }).then((done) => { if (done) onDone(); }); }}>
        {act.trouble}
        <TextField className="max-w-60" type="number" min={0} max={2200} label={t('hoursField')} help={t('hoursHelp')} value={hours} onChange={({ target }) => setHours(target.value)} />
        <Checkbox label={t('nextQuarter')} checked={next} onChange={({ target }) => setNext(target.checked)} />
        <Button type="submit" look="outline" isBusy={act.busy}>{t('saveCapacity')}</Button>
      </form>
    </Section>
  );
}
