import { useQuery } from '@apollo/client/react';
import { SettingsDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { CallUpRules } from './call-up-rules.section.tsx';
import { Changes, Waiting } from './changes.section.tsx';
import { RetentionSection } from './retention.section.tsx';
import { useSettingsTexts } from './settings.texts.ts';

/** What an installation sets, and who changed it when. */
export default function SettingsPage(): ReactNode {
  const t = useSettingsTexts();
  const { data, error, refetch } = useQuery(SettingsDocument, { fetchPolicy: 'network-only' });
  const again = (): void => void refetch();
  const book = data?.callUpSettings;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {book && data ? (
        <>
          <Waiting book={book} onDone={again} />
          <CallUpRules book={book} onDone={again} />
          <Changes book={book} />
          <RetentionSection retentions={data.retentionPeriods.retentions} onDone={again} />
        </>
      ) : null}
    </Page>
  );
}
