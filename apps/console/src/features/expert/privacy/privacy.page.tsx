import { useQuery } from '@apollo/client/react';
import { MyPrivacyDocument } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { ConsentsSection } from './consents.section.tsx';
import { DisclosuresSection } from './disclosures.section.tsx';
import { DataSection, LeaveSection, PauseSection } from './own-data.sections.tsx';
import { usePrivacyTexts } from './privacy.texts.ts';

/** What I agree to, who looked at my data, and how to have it, pause or leave. */
export default function PrivacyPage(): ReactNode {
  const t = usePrivacyTexts();
  const { data, error, refetch } = useQuery(MyPrivacyDocument, { fetchPolicy: 'cache-and-network' });
  const again = (): void => void refetch();
  return (
    <Page title={t('title')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <ConsentsSection consents={data.myConsents} paused={Boolean(data.myProfile?.pausedAt)} onDone={again} />
          <DisclosuresSection disclosures={data.myDisclosures.nodes} callUps={data.myCallUps.nodes} more={data.myDisclosures.pageInfo.hasNextPage} />
          <div className="grid items-start gap-6 md:grid-cols-3"><DataSection /><PauseSection paused={Boolean(data.myProfile?.pausedAt)} onDone={again} /><LeaveSection /></div>
        </>
      ) : null}
    </Page>
  );
}
