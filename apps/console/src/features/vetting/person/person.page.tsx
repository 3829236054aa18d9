import { useQuery } from '@apollo/client/react';
import { VettingFactsDocument, VettingPersonDocument } from '@muster/contract/vetting';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Page, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { AboutSection } from './about.section.tsx';
import { AffiliationsSection } from './affiliations.section.tsx';
import { CaseSection } from './case.section.tsx';
import { CredentialsSection } from './credentials.section.tsx';
import { DisciplineSection } from './discipline.section.tsx';
import { DocumentsSection } from './documents.section.tsx';
import { LifeSection, PledgesSection } from './life.section.tsx';
import { NamesSection } from './names.section.tsx';
import { useVettingPersonTexts } from './person.texts.ts';
import { SkillsSection } from './skills.section.tsx';

/** One person, with all that an officer decides by. */
export default function VettingPersonPage(): ReactNode {
  const t = useVettingPersonTexts();
  const name = usePersonName();
  const id = useParams({ strict: false }).expertId ?? '';
  const facts = useQuery(VettingFactsDocument, { fetchPolicy: 'cache-first' }).data;
  const { data, error, refetch } = useQuery(VettingPersonDocument, { variables: { id } });
  const again = (): void => void refetch();
  if (data && !data.expert) return <Page title={t('none.title')}><Empty title={t('none.title')} actions={<ButtonLink to="/vetting" look="outline">{t('none.back')}</ButtonLink>}>{t('none.text')}</Empty></Page>;
  const expert = data?.expert;
  return (
    <Page title={expert ? name(expert) : t('case')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!(data && facts) && !error ? <Loading /> : null}
      {data && expert && facts ? (
        <>
          <AboutSection expert={expert} reachability={data.reachability ?? null} />
          <CaseSection expert={expert} cases={data.vettingCasesOf} onDone={again} />
          <DocumentsSection documents={data.handedIn} facts={facts} />
          <SkillsSection file={data.skillFile} roles={facts.workRoles} onDone={again} />
          <CredentialsSection expertId={expert.id} kinds={facts.credentialKinds} />
          <PledgesSection signatures={data.signatures} agreements={facts.agreements} />
          <AffiliationsSection expert={expert} onDone={again} />
          <NamesSection expertId={expert.id} names={data.expertNames} onDone={again} />
          <DisciplineSection expert={expert} suspensions={data.suspensions} lastDay={data.plannedDeparture?.lastDay ?? null} onDone={again} />
          <LifeSection changes={data.lifeCycle} />
        </>
      ) : null}
    </Page>
  );
}
