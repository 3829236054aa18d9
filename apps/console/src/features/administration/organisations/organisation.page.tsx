import { useQuery } from '@apollo/client/react';
import { EmployerPageDocument } from '@muster/contract/administration';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Loading, Page, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { ContactsSection } from './contacts.section.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';
import { TermsDialog, type Terms } from './terms.dialog.tsx';

function TermsTable({ terms }: { terms: readonly Terms[] }): ReactNode {
  const t = useOrganisationsTexts();
  const language = useLanguage();
  return (
    <Table caption={t('terms')} hideCaption rows={terms} rowKey={({ id }) => id} columns={[
      { key: 'from', title: t('validFrom'), cell: ({ validFrom }) => <span className="whitespace-nowrap">{dayText(language, validFrom)}</span> },
      { key: 'inForce', title: t('inForce'), cell: ({ inForce }) => (inForce ? <StateLabel tone="good">{t('yes')}</StateLabel> : t('no')) },
      { key: 'release', title: t('release'), cell: ({ releaseNeeded }) => t(releaseNeeded ? 'needed' : 'notNeeded') },
      { key: 'answer', title: t('answer'), number: true, cell: ({ answerWithinMinutes }) => answerWithinMinutes },
      { key: 'notice', title: t('notice'), number: true, cell: ({ noticeHours }) => noticeHours },
      { key: 'hours', title: t('hours'), number: true, cell: ({ hoursAQuarter }) => hoursAQuarter ?? t('hoursNone') },
      { key: 'pay', title: t('pay'), wide: true, cell: ({ payBasis }) => t(`pays.${payBasis}`) },
      { key: 'liability', title: t('liability'), cell: ({ liabilityBasis }) => t(`liabilities.${liabilityBasis}`) },
      { key: 'blackout', title: t('blackout'), wide: true, cell: ({ blackout }) => blackout.map(({ from, until }) => `${dayText(language, from)} – ${dayText(language, until)}`).join(' / ') || '—' },
      { key: 'excluded', title: t('excluded'), number: true, cell: ({ excludedClientIds }) => t('excludedCount', { n: excludedClientIds.length }) },
      { key: 'recorded', title: t('recordedAt'), cell: ({ recordedAt }) => momentText(language, recordedAt) },
    ]} />
  );
}

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
            {employer.terms.length === 0 ? <Empty title={t('termsNone.title')}>{t('termsNone.text')}</Empty> : <TermsTable terms={employer.terms} />}
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
