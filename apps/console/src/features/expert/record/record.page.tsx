import { useQuery } from '@apollo/client/react';
import { MyRecordDocument, MyRecordFactsDocument } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { AffiliationSection } from './affiliation.section.tsx';
import { ConfirmSection } from './confirm.section.tsx';
import { ConflictsSection } from './conflicts.section.tsx';
import { ContactsSection } from './contacts.section.tsx';
import { CredentialsSection } from './credentials.section.tsx';
import { DocumentsSection } from './documents.section.tsx';
import { NamesSection } from './names.section.tsx';
import { ObligationsSection } from './obligations.section.tsx';
import { PlacesSection } from './places.section.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { SectionProps } from './record.types.ts';
import { SkillsSection } from './skills.section.tsx';
import { StepsSection } from './steps.section.tsx';
import { SuspensionSection } from './suspension.section.tsx';
import { TeamsSection } from './teams.section.tsx';

/** Two columns on a wide screen; below each other, in the order of the steps, on a phone. */
function Sections(props: SectionProps): ReactNode {
  return (
    <>
      <div className="grid items-start gap-6 lg:grid-cols-2"><ContactsSection {...props} /><AffiliationSection {...props} /></div>
      <PlacesSection {...props} />
      <div className="grid items-start gap-6 lg:grid-cols-2"><SkillsSection {...props} /><CredentialsSection {...props} /><ConflictsSection {...props} /><ObligationsSection {...props} /></div>
      <DocumentsSection record={props.record} facts={props.facts} />
      <TeamsSection teams={props.record.myTeams} />
      <NamesSection {...props} />
      <ConfirmSection {...props} />
    </>
  );
}

/** My own entry, step by step. */
export default function RecordPage(): ReactNode {
  const t = useRecordTexts();
  const mine = useQuery(MyRecordDocument, { fetchPolicy: 'cache-and-network' });
  const facts = useQuery(MyRecordFactsDocument);
  const error = mine.error ?? facts.error;
  const again = (): void => { void mine.refetch(); if (facts.error) void facts.refetch(); };
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!error && (!mine.data || !facts.data) ? <Loading /> : null}
      {mine.data && facts.data ? <><SuspensionSection membership={mine.data.myMembership} onDone={() => void mine.refetch()} /><StepsSection steps={mine.data.myProfileSteps} /><Sections record={mine.data} facts={facts.data} onDone={() => void mine.refetch()} /></> : null}
    </Page>
  );
}
