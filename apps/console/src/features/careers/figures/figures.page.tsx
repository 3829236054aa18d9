import { useQuery } from '@apollo/client/react';
import { CareerFiguresDocument, type CareerFiguresQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { useBodies } from '../../../shared/bodies.ts';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Bar, BodySelect, ButtonLink, Empty, Loading, Page, Picture, RefusalNotice, Section, Table, Trouble, YearSelect } from '../../../shared/parts/index.ts';
import { ByBodySection, EndsSection } from './by-body.section.tsx';
import { FigureSetSection } from './figure-set.section.tsx';
import { useFiguresTexts } from './figures.texts.ts';

type Declined = Extract<CareerFiguresQuery['appointmentFigures'], { declined: unknown }>['declined'];
const REASONS = ['PAY', 'TERM', 'SIDE_JOB', 'PLACE', 'WORK', 'EMPLOYER', 'FAMILY', 'OTHER_OFFER', 'OTHER', 'UNSAID'] as const;

function DeclinedSection({ declined }: { declined: Declined }): ReactNode {
  const t = useFiguresTexts();
  const name = (reason: string): string => { const known = REASONS.find((one) => one === reason); return known ? t(`reasons.${known}`) : reason; };
  const count = (of: number | null): string => (of === null ? t('few') : t('cases', { n: of }));
  const most = Math.max(5, ...declined.map((one) => one.count ?? 0));
  return (
    <Section title={t('declined')}>
      {declined.length === 0 ? <Empty title={t('declinedNone.title')}>{t('declinedNone.text')}</Empty> : (
        <Picture title={t('declined')}
          picture={<div className="space-y-3">{declined.map(({ reason, count: of }) => <Bar key={reason} label={name(reason)} value={of ?? 0} of={most} text={count(of)} tone="grey" />)}</div>}
          table={<Table caption={t('declined')} hideCaption rows={declined} rowKey={({ reason }) => reason} columns={[{ key: 'reason', wide: true, title: t('reason'), cell: ({ reason }) => name(reason) }, { key: 'count', title: t('count'), number: true, cell: ({ count: of }) => count(of) }]} />} />
      )}
    </Section>
  );
}

/** Figures of appointments and of career plans, each with all that makes it readable. */
export default function FiguresPage(): ReactNode {
  const t = useFiguresTexts();
  const { only, bodies } = useBodies();
  const [asked, setAsked] = useState({ body: '', year: fiscalYearOf(todayInJapan()) });
  const { data, error, refetch } = useQuery(CareerFiguresDocument, { variables: { fiscalYear: asked.year, organisationId: asked.body || null } });
  const [appointments, plans] = [data?.appointmentFigures, data?.careerPlanFigures];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<ButtonLink to="/hr/reports" look="outline">{t('toFiles')}</ButtonLink>}>
      <div className="grid gap-4 sm:grid-cols-2"><BodySelect all={!only} value={asked.body || only || ''} onChange={(body) => setAsked({ ...asked, body })} /><YearSelect value={asked.year} onChange={(year) => setAsked({ ...asked, year })} /></div>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {[appointments, plans].map((one) => (one && isRefusal(one) ? <RefusalNotice key={one.code} refusal={one} /> : null))}
      {appointments && 'figures' in appointments ? <><FigureSetSection title={t('appointments')} figures={appointments.figures} /><DeclinedSection declined={appointments.declined} /></> : null}
      {plans && 'figures' in plans ? <FigureSetSection title={t('plans')} figures={plans.figures} /> : null}
      {asked.body || bodies.length < 2 ? null : <ByBodySection fiscalYear={asked.year} />}
      {asked.body ? null : <EndsSection fiscalYear={asked.year} />}
      <p className="text-std-16N-170 text-solid-gray-700">{t('files')}</p>
    </Page>
  );
}
