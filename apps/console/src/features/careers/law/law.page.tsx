import { useQuery } from '@apollo/client/react';
import { LawBookDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { Checkbox, Loading, Notice, Page, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { LimitsSection } from './limits.section.tsx';
import { useLawTexts } from './law.texts.ts';
import { RatesSection } from './rates.section.tsx';
import { RulesSection } from './rules.section.tsx';

/** What the law allows of appointments: what is in force, what comes, and a way to add what a law changes. */
export default function LawPage(): ReactNode {
  const t = useLawTexts();
  const language = useLanguage();
  const mayAmend = useSession().may('appointment-law:update');
  const [past, setPast] = useState(false);
  const [done, setDone] = useState(false);
  const { data, error, refetch } = useQuery(LawBookDocument, { fetchPolicy: 'cache-and-network' });
  const law = data?.appointmentLaw;
  const onDone = (): void => { setDone(true); void refetch(); };
  return (
    <Page title={t('title')} lead={<>{t('lead')}{mayAmend ? null : ` ${t('leadRead')}`}</>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!law && !error ? <Loading /> : null}
      {done ? <Notice kind="success">{t('done')}</Notice> : null}
      {law && 'rules' in law ? (
        <>
          <div className="flex flex-wrap items-center justify-between gap-3"><p>{t('asOf', { day: dayText(language, law.on) })}</p><Checkbox label={t('showPast')} checked={past} onChange={({ target }) => setPast(target.checked)} /></div>
          <RulesSection {...{ law, past, onDone, mayAmend }} />
          <LimitsSection {...{ law, past, onDone, mayAmend }} />
          <RatesSection {...{ law, past, onDone, mayAmend }} />
        </>
      ) : null}
    </Page>
  );
}
