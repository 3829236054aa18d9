import { useQuery } from '@apollo/client/react';
import { MyCareerDocument, type MyCareerQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useKindNames } from '../appointments/appointments.page.tsx';
import { useMyCareerTexts } from './my-career.texts.ts';
import { MyPlansSection } from './my-plans.section.tsx';
import { OffersSection } from './offers.section.tsx';
import { TrainingSection } from './training.section.tsx';

type Appointment = MyCareerQuery['myAppointments'][number];

/** What the person is paid as things stand: the last pay on record. */
function usePayText(): (pay: Appointment['pay']) => string {
  const t = useMyCareerTexts();
  return (pay) => {
    const last = pay.at(-1);
    if (last?.monthlyYen) return t('monthly', { yen: numberText(last.monthlyYen) });
    return last?.dailyYen ? t('daily', { yen: numberText(last.dailyYen) }) : t('payNone');
  };
}

function Appointments({ appointments, law }: { appointments: readonly Appointment[]; law: MyCareerQuery['appointmentLaw'] }): ReactNode {
  const t = useMyCareerTexts();
  const language = useLanguage();
  const kindOf = useKindNames(law);
  const payText = usePayText();
  const say = (one: { nameJa: string; nameEn: string } | null): string => (one ? inLanguage(language, one.nameJa, one.nameEn) : '—');
  const jobs = appointments.flatMap(({ sideJobs }) => sideJobs);
  return (
    <Section title={t('appointments')}>
      {appointments.length === 0 ? <p>{t('appointmentsNone')}</p> : (
        <Table caption={t('appointments')} hideCaption rows={appointments} rowKey={({ id }) => id} columns={[
          { key: 'kind', title: t('kind'), cell: ({ kind }) => kindOf(kind) }, { key: 'body', wide: true, title: t('body'), cell: ({ organisation }) => say(organisation) }, ...(appointments.some(({ home }) => home) ? [{ key: 'home', wide: true, title: t('home'), cell: ({ home }: Appointment) => say(home) }] : []),
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) }, { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
          { key: 'left', title: t('left'), number: true, cell: ({ daysLeft }) => (daysLeft === null ? '—' : daysLeft < 0 ? t('over') : t('days', { n: daysLeft })) }, { key: 'pay', title: t('pay'), cell: ({ pay }) => payText(pay) },
        ]} />
      )}
      {jobs.length > 0 ? (
        <div className="mt-6">
          <Table caption={t('sideJobs')} rows={jobs} rowKey={({ id }) => id} columns={[
            { key: 'work', wide: true, title: t('work'), cell: ({ work }) => work }, { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
            { key: 'until', title: t('until'), cell: ({ untilOn }) => dayText(language, untilOn) }, ...(jobs.some(({ withdrawnOn }) => withdrawnOn) ? [{ key: 'withdrawn', title: t('withdrawn'), cell: ({ withdrawnOn }: (typeof jobs)[number]) => (withdrawnOn ? dayText(language, withdrawnOn) : '—') }] : []),
          ]} />
        </div>
      ) : null}
    </Section>
  );
}

/** What an expert sees of HR: offers to answer, appointments, plans to agree to. */
export default function MyCareerPage(): ReactNode {
  const t = useMyCareerTexts();
  const { data, error, refetch } = useQuery(MyCareerDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <OffersSection offers={data.myOffers} agreed={data.myConsents.some(({ code, given }) => code === 'HR_OFFERS' && given)} onChange={() => void refetch()} />
          <MyPlansSection plans={data.myCareerPlans} facts={{ roles: data.workRoles, courses: [] }} onChange={() => void refetch()} />
          <TrainingSection roles={data.workRoles} />
          <Appointments appointments={data.myAppointments} law={data.appointmentLaw} />
        </>
      ) : null}
    </Page>
  );
}
