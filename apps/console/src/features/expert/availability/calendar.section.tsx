import { CloseMyCalendarLinkDocument, OpenMyCalendarLinkDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, CopyButton, Notice, Section } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useAvailabilityTexts } from './availability.texts.ts';

/** The address at which my calendar finds my duty weeks and assignments. */
export function CalendarSection({ since, onDone }: { since: string | null; onDone: () => void }): ReactNode {
  const t = useAvailabilityTexts();
  const language = useLanguage();
  const [open, close] = [useAct(OpenMyCalendarLinkDocument, { secret: true }), useAct(CloseMyCalendarLinkDocument)];
  const [url, setUrl] = useState<string | null>(null);
  const make = async (): Promise<void> => {
    const opened = await open.run({});
    if (opened) { setUrl(opened.url); onDone(); }
  };
  return (
    <Section title={t('calendar')}>
      <div className="space-y-4">
        <p className="text-std-16N-170 text-solid-gray-700">{t('calendarLead')}</p>
        {open.trouble}{close.trouble}
        {url ? <Notice kind="success"><p>{t('opened')}</p><p className="break-all"><code>{url}</code></p><p className="flex flex-wrap gap-3"><CopyButton text={url} /></p></Notice> : <p>{since ? t('since', { at: momentText(language, since) }) : t('notOpen')}</p>}
        <div className="flex flex-wrap gap-3">
          <Button look="outline" isBusy={open.busy} onPress={() => void make()}>{t(since ? 'reopen' : 'open')}</Button>
          {since ? <Button look="plain" isBusy={close.busy} onPress={() => void close.run({}).then(() => { setUrl(null); onDone(); })}>{t('close')}</Button> : null}
        </div>
      </div>
    </Section>
  );
}
