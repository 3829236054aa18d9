import { useQuery } from '@apollo/client/react';
import { EmployerPageDocument } from '@muster/contract/administration';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Page, Section, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { StandingTermsList } from '../../../shared/standing-terms.tsx';
import { ContactsSection } from './contacts.section.tsx';
import { GroupSection } from './group.section.tsx';
import { LifeSection } from './life.section.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';
import { TermsDialog } from './terms.dialog.tsx';

/** One organisation: its names and its end, on which terms it releases people, whom to ask, and its group. */
export default function OrganisationPage(): ReactNode {
  const t = useOrganisationsTexts();
  const fact = useFactName();
  const id = useParams({ strict: false }).organisationId ?? '';
  const { data, error, refetch } = useQuery(EmployerPageDocument, { variables: { id } });
  const again = (): void => void refetch();
  const employer = data?.employer;
  const group = data?.organisationGroup;
  const record = data?.organisationRecord;
  if (data && !employer) return <Page title={t('missing.title')}><Empty title={t('missing.title')} actions={<ButtonLink to="/administration/organisations" look="outline">{t('missing.back')}</ButtonLink>}>{t('missing.text')}</Empty></Page>;
  return (
    <Page title={record ? fact(record.organisation) : t('title')} lead={record ? t(`kinds.${record.organisation.kind}`) : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {employer ? (
        <>
          {record ? <LifeSection record={record} onDone={again} /> : null}
          <Section title={t('terms')} actions={<TermsDialog organisationId={id} now={employer.terms.find(({ inForce }) => inForce) ?? employer.terms[0]} onDone={again} />}>
            {employer.terms.length === 0 ? <Empty title={t('termsNone.title')}>{t('termsNone.text')}</Empty> : <StandingTermsList terms={employer.terms} />}
          </Section>
          <ContactsSection organisationId={id} contacts={employer.contacts} onDone={again} />
          {group ? <GroupSection organisationId={id} group={group} onDone={again} /> : null}
        </>
      ) : null}
    </Page>
  );
}
