import { SetMyConsentDocument, type MyPrivacyQuery } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Section, StateLabel } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { usePrivacyTexts } from './privacy.texts.ts';

type Consent = MyPrivacyQuery['myConsents'][number];

function OneConsent({ consent, paused, onDone }: { consent: Consent; paused: boolean; onDone: () => void }): ReactNode {
  const t = usePrivacyTexts();
  const language = useLanguage();
  const act = useAct(SetMyConsentDocument);
  const id = `consent-${consent.code}`;
  return (
    <li className="space-y-2 border-b border-solid-gray-300 pb-4 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 id={id} className="text-std-17B-170">{consent.title}</h3>
        <StateLabel tone={consent.given ? 'good' : 'neutral'}>{t(consent.given ? 'given' : 'notGiven')}</StateLabel>
      </div>
      <p className="text-std-16N-170">{consent.purpose}{consent.since ? ` (${t('since', { at: momentText(language, consent.since) })})` : ''}</p>
      {consent.history.length > 0 ? (
        <details><summary className="min-h-11 cursor-pointer py-2 text-std-16N-170 underline">{t('history')}</summary>
          <ul className="list-disc pl-6">{consent.history.map((change) => <li key={change.at}>{t('historyLine', { at: momentText(language, change.at), what: t(change.given ? 'given' : 'notGiven'), n: change.version })}</li>)}</ul>
        </details>
      ) : null}
      {act.trouble}
      {consent.code === 'REGISTRATION' && consent.given ? (
        <p className="flex flex-wrap gap-x-4">{([[paused ? 'resume' : 'pause', 'pause'], ['leave', 'leave']] as const).map(([to, section]) => <a key={to} href={`#${section}`} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{t(`to.${to}`)}</a>)}</p>
      ) : <Button look="outline" aria-describedby={id} isBusy={act.busy} onPress={() => void act.run({ code: consent.code, given: !consent.given }).then((done) => { if (done) onDone(); })}>{t(consent.given ? 'withdraw' : 'give')}</Button>}
    </li>
  );
}

/** Every purpose by itself; without the first one there is no entry, so that one ends by leaving. */
export function ConsentsSection({ consents, paused, onDone }: { consents: readonly Consent[]; paused: boolean; onDone: () => void }): ReactNode {
  const t = usePrivacyTexts();
  return (
    <Section title={t('consents')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('consentsLead')}</p>
      <ul className="space-y-4">{consents.map((consent) => <OneConsent key={consent.code} consent={consent} paused={paused} onDone={onDone} />)}</ul>
    </Section>
  );
}
