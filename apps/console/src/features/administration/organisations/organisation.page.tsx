import { useQuery } from '@apollo/client/react';
import { EmployerPageDocument } from '@muster/contract/administration';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Page, Section, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { StandingTermsList } from '../../../shared/standing-terms.tsx';
import { ContactsSection } from './contacts.section.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';
import { TermsDialog } from './terms.dialog.tsx';

/** One organisation as an employer: on which terms it releases people, whom to ask, and its group. */
export default function OrganisationPage(): ReactNode {
  const t = useOrganisationsTexts();
  const fact = useFactName();
  const id = useParams({ strict: false }).organisationId ?? '';
  const { data, error, refetch } = useQuery(EmployerPageDocument, { variables: { id } });
  const again = (): void => void refetch();
  const employer = data?.employer;
  const group = data?.organisationGroup;
  const own = group?.organisations.find((one) => one.id === id);
  if (data && !employer) return <Page title={t('missing.title')}><Empty title={t('missing.title')} actions={<ButtonLink to="/administration/organisations" look="outline">{t('missing.back')}</ButtonLink>}>{t('missing.text')}</Empty></Page>;
  return (
    <Page title={own ? fact(own) : t('title')} lead={own ? t(`kinds.${own.kind}`) : undefined}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {employer ? (
        <>
          <Section title={t('terms')} actions={<TermsDialog organisationId={id} now={employer.terms.find(({ inForce }) => inForce) ?? employer.terms[0]} onDone={again} />}>
            {employer.terms.length === 0 ? <Empty title={t('termsNone.title')}>{t('termsNone.text')}</Empty> : <StandingTermsList terms={employer.terms} />}
          </Section>
          <ContactsSection organisationId={id} contacts={employer.contacts} onDone={again} />
          <Section title={t('group')}>
            {group && group.organisations.length > 1 ? <><p className="mb-3">{t('groupText')}</p><ul className="list-disc pl-6">{group.organisations.map((one) => <li key={one.id}>{fact(one)}</li>)}</ul></> : <p>{t('groupNone')}</p>}
          </Section>
        </>
      ) : null}
    </Page>
  );
}
