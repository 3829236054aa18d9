import { ForgetMyBusyTimesDocument, ImportMyBusyTimesDocument, type MyAvailabilityQuery } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, FileField, Notice, Section } from '../../../shared/parts/index.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAvailabilityTexts } from './availability.texts.ts';

/** Times that my calendar takes, from a file of it. */
export function BusySection({ busy, onDone }: { busy: MyAvailabilityQuery['myBusyTimes']; onDone: () => void }): ReactNode {
  const t = useAvailabilityTexts();
  const language = useLanguage();
  const [take, forget] = [useAct(ImportMyBusyTimesDocument), useAct(ForgetMyBusyTimesDocument)];
  const [file, setFile] = useState<File | null>(null);
  const [taken, setTaken] = useState<{ total: number; unread: number } | null>(null);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTaken(null);
    const read = file && await take.run({ ics: await file.text() });
    if (!read) return;
    setTaken({ total: read.busy.total, unread: read.unread });
    onDone();
  };
  return (
    <Section title={t('busy')}>
      <div className="space-y-4">
        <p className="text-std-16N-170 text-solid-gray-700">{t('busyLead')}</p>
        {take.trouble}{forget.trouble}
        {taken ? <Notice kind={taken.unread > 0 ? 'warning' : 'success'}><p>{t('busyTaken', { n: numberText(taken.total) })}</p>{taken.unread > 0 ? <p>{t('busyUnread', { n: numberText(taken.unread) })}</p> : null}</Notice> : null}
        <p>{busy.importedAt ? t('busyKept', { at: momentText(language, busy.importedAt), n: numberText(busy.total) }) : t('busyNone')}</p>
        <form className="space-y-3" onSubmit={(event) => void go(event)}>
          <FileField accept=".ics,text/calendar" required label={t('busyFile')} file={file} onChoose={setFile} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" look="outline" isBusy={take.busy} isDisabled={!file}>{t('busyTake')}</Button>
            {busy.importedAt ? <Button look="plain" isBusy={forget.busy} onPress={() => void forget.run({}).then(() => { setTaken(null); onDone(); })}>{t('busyForget')}</Button> : null}
          </div>
        </form>
      </div>
    </Section>
  );
}
