import { useQuery } from '@apollo/client/react';
import { MyAvailabilityDocument, SetMyAvailabilityDocument, type MyAvailabilityQuery } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Loading, Notice, Page, Trouble } from '../../../shared/parts/index.ts';
import { useAvailabilityTexts } from './availability.texts.ts';
import { BusySection } from './busy.section.tsx';
import { CalendarSection } from './calendar.section.tsx';
import { CapacitySection } from './capacity.section.tsx';
import { DutySection } from './duty.section.tsx';
import { ExceptionsSection, type Exception, type NewException } from './exceptions.section.tsx';
import { QuietSection } from './quiet.section.tsx';
import { formOf, inputOf } from './week.form.ts';
import { WeekSection } from './week.section.tsx';

type Input = ReturnType<typeof inputOf>;

/** The week and the quiet hours are saved together, because one save replaces both; exceptions at once. */
function Editor({ data, onDone }: { data: MyAvailabilityQuery; onDone: () => Promise<unknown> }): ReactNode {
  const t = useAvailabilityTexts();
  const kept = data.myAvailability;
  const [form, setForm] = useState(() => formOf(kept));
  const [saved, setSaved] = useState(false);
  const act = useAct(SetMyAvailabilityDocument);
  const changed = JSON.stringify(form) !== JSON.stringify(formOf(kept));
  const change = (part: Partial<typeof form>): void => { setSaved(false); setForm({ ...form, ...part }); };
  const send = async (input: Input): Promise<void> => {
    if (!await act.run({ input })) return;
    await onDone();
    setSaved(true);
  };
  const withExceptions = (exceptions: readonly NewException[]): Input => ({ ...inputOf(formOf(kept), kept), exceptions: exceptions.map(({ available, from, until, note }) => ({ available, from, until, note })) });
  const exceptions: readonly Exception[] = kept?.exceptions ?? [];
  return (
    <>
      {act.trouble}
      <WeekSection week={form.week} onChange={(week) => change({ week })} />
      <QuietSection form={form} onChange={change} />
      <div className={`${changed ? 'sticky bottom-0' : ''} flex flex-wrap items-center gap-4 border-t border-solid-gray-300 bg-solid-gray-50 py-3`}>
        <Button isBusy={act.busy} isDisabled={!changed} onPress={() => void send(inputOf(form, kept))}>{t('save')}</Button>
        {changed ? <p>{t('changed')}</p> : saved ? <Notice kind="success">{t('saved')}</Notice> : null}
      </div>
      <ExceptionsSection exceptions={exceptions} isBusy={act.busy} onAdd={(one) => void send(withExceptions([...exceptions, one]))} onDrop={(one) => void send(withExceptions(exceptions.filter(({ id }) => id !== one.id)))} />
    </>
  );
}

/** When I can be called. */
export default function AvailabilityPage(): ReactNode {
  const t = useAvailabilityTexts();
  const { data, error, refetch } = useQuery(MyAvailabilityDocument);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <Editor data={data} onDone={refetch} />
          <div className="grid items-start gap-6 lg:grid-cols-2">
            <DutySection weeks={data.myDutyWeeks.weeks} onDone={() => void refetch()} />
            <CapacitySection quarters={data.myCapacity.quarters} onDone={() => void refetch()} />
            <BusySection busy={data.myBusyTimes} onDone={() => void refetch()} />
            <CalendarSection since={data.myCalendarLink?.createdAt ?? null} onDone={() => void refetch()} />
          </div>
        </>
      ) : null}
    </Page>
  );
}
