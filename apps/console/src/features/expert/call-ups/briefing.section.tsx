import { useQuery } from '@apollo/client/react';
import { MyBriefingDocument } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Button, ButtonLink, Empty, Loading, RefusalNotice, Section, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSeenAgain } from '../../../shared/seen-again.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useMyCallUpTexts } from './my-call-up.texts.ts';

/** The briefing of my call-up, or the gates in front of it with what opens each. */
export function BriefingSection({ invitationId }: { invitationId: string }): ReactNode {
  const t = useMyCallUpTexts();
  const language = useLanguage();
  const { data, error, loading, refetch } = useQuery(MyBriefingDocument, { variables: { invitationId }, fetchPolicy: 'network-only', notifyOnNetworkStatusChange: true });
  const again = (): void => void refetch().catch(() => undefined);
  const result = data?.myBriefing;
  // Each fetch counts as a reading: what is shown already is fetched again only by whoever asks for it.
  useSeenAgain(() => { if (result?.__typename !== 'MyBriefing') again(); });
  return (
    <Section title={t('briefing')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {result?.__typename === 'MyBriefing' ? (
        <div className="space-y-3">
          <p className="flex flex-wrap items-center gap-3"><TlpLabel tlp={result.tlp} /><span>{t('version', { n: result.version, at: momentText(language, result.publishedAt) })}</span></p>
          <p className="whitespace-pre-wrap text-std-17N-170">{inLanguage(language, result.textJa, result.textEn)}</p>
          <p className="text-std-16N-170 text-solid-gray-700">{t('logged')}</p>
          <Button look="outline" isBusy={loading} onPress={again}>{t('newer')}</Button>
        </div>
      ) : null}
      {result?.__typename === 'BriefingWithheld' ? (
        result.code === 'NO_BRIEFING' ? <Empty title={result.message}>{result.remedy}</Empty> : (
          <div className="space-y-3">
            <h3 className="text-std-17B-170">{t('gates')}</h3>
            <ul className="list-disc space-y-2 pl-6">{result.gates.map((gate) => <li key={gate.code}>{gate.message}<br />{gate.remedy}</li>)}</ul>
            {result.gates.some(({ code }) => code === 'PLEDGE_MISSING') ? <ButtonLink to="/me/agreements">{t('sign')}</ButtonLink> : null}
          </div>
        )
      ) : null}
      {result?.__typename === 'NotFound' ? <RefusalNotice refusal={result} /> : null}
    </Section>
  );
}
