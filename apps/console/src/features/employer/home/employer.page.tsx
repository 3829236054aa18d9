import { useQuery } from '@apollo/client/react';
import { MyReleasesDocument, MyStandingTermsDocument, type MyReleasesQuery } from '@muster/contract/employer';
import type { ReactNode } from 'react';
import { DrillMark, Empty, Loading, Page, Section, StateLabel, Table, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { StandingTermsList } from '../../../shared/standing-terms.tsx';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useEmployerTexts } from './employer.texts.ts';
import { grantedHours } from './granted-hours.ts';

type Release = MyReleasesQuery['myReleases']['nodes'][number];
const TONES: Record<string, StateTone> = { PENDING: 'active', GRANTED: 'good', REFUSED: 'bad' };

function Releases({ releases, caption }: { releases: readonly Release[]; caption: string }): ReactNode {
  const t = useEmployerTexts();
  const language = useLanguage();
  const name = usePersonName();
  return (
    <Table caption={caption} hideCaption rows={releases} rowKey={({ id }) => id} columns={[
      { key: 'reference', title: t('reference'), cell: ({ reference, drill }) => <span className="whitespace-nowrap">{drill ? <DrillMark /> : null} {reference}</span> },
      { key: 'person', title: t('person'), cell: ({ person }) => (person ? name(person) : t('gone')) },
      { key: 'period', title: t('period'), wide: true, cell: ({ fromAt, untilAt }) => `${momentText(language, fromAt)} – ${momentText(language, untilAt)}` },
      { key: 'place', title: t('place'), cell: ({ place }) => t(`places.${place}`) },
      { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={TONES[state] ?? 'neutral'}>{t(`states.${state}`)}</StateLabel> },
      { key: 'due', title: t('due'), wide: true, cell: ({ state, dueAt, decidedAt }) => (state === 'PENDING' ? t('byMail', { at: momentText(language, dueAt) }) : decidedAt ? `${t('decided')} ${momentText(language, decidedAt)}` : momentText(language, dueAt)) },
    ]} />
  );
}

function HoursSection({ releases }: { releases: readonly Release[] }): ReactNode {
  const t = useEmployerTexts();
  const quarters = grantedHours(releases);
  return (
    <Section title={t('hours')}>
      <p className="mb-4">{t('hoursText')}</p>
      {quarters.length === 0 ? <p>{t('hoursNone')}</p> : (
        <Table caption={t('hours')} hideCaption rows={quarters} rowKey={({ year, quarter }) => `${year} ${quarter}`} columns={[
          { key: 'quarter', title: t('quarter'), wide: true, cell: ({ year, quarter }) => t('quarterText', { year, n: quarter }) },
          { key: 'people', title: t('people'), number: true, cell: ({ releases: n }) => numberText(n) },
          { key: 'total', title: t('total'), number: true, cell: ({ hours }) => numberText(hours, 1) },
        ]} />
      )}
    </Section>
  );
}

/** An employer's page: what waits for an answer, what was agreed, and how many hours were granted. */
export default function EmployerPage(): ReactNode {
  const t = useEmployerTexts();
  const terms = useQuery(MyStandingTermsDocument);
  const releases = useQuery(MyReleasesDocument);
  const error = terms.error ?? releases.error;
  const all = releases.data?.myReleases.nodes ?? [];
  const [open, past] = [all.filter(({ state }) => state === 'PENDING'), all.filter(({ state }) => state !== 'PENDING')];
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => { void terms.refetch(); void releases.refetch(); }} /> : null}
      {!(terms.data && releases.data) && !error ? <Loading /> : null}
      {releases.data ? (
        <>
          <Section title={t('open')}>{open.length === 0 ? <Empty title={t('openNone.title')}>{t('openNone.text')}</Empty> : <Releases releases={open} caption={t('open')} />}</Section>
          <Section title={t('past')}>
            {past.length === 0 ? <Empty title={t('pastNone.title')}>{t('pastNone.text')}</Empty> : <Releases releases={past} caption={t('past')} />}
            {releases.data.myReleases.pageInfo.hasNextPage ? <p className="mt-3">{t('more', { n: numberText(releases.data.myReleases.totalCount) })}</p> : null}
          </Section>
          <HoursSection releases={all} />
        </>
      ) : null}
      {terms.data ? (
        <Section title={t('terms')}>{terms.data.myStandingTerms.length === 0 ? <Empty title={t('termsNone.title')}>{t('termsNone.text')}</Empty> : <StandingTermsList terms={terms.data.myStandingTerms} />}</Section>
      ) : null}
    </Page>
  );
}
