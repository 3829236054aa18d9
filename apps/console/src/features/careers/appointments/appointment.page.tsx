import { useQuery } from '@apollo/client/react';
import { AppointmentDocument, type AppointmentQuery } from '@muster/contract/careers';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Facts, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, momentText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { EndSection, ExtendSection, PermitForm } from './appointment.acts.tsx';
import { useAppointmentTexts } from './appointment.texts.ts';
import { useKindNames } from './appointments.page.tsx';
import { RadarLabel, usePersonName } from './time-line.tsx';

type Appointment = NonNullable<AppointmentQuery['appointment']>;
type Law = AppointmentQuery['appointmentLaw'];

function About({ appointment: one, law }: { appointment: Appointment; law: Law }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const kindOf = useKindNames(law);
  const rule = 'rules' in law ? law.rules.find(({ kind, inForce }) => kind === one.kind && inForce) : undefined;
  const day = (on: string | null): string => (on ? dayText(language, on) : t('noEnd'));
  const most = !rule?.mostMonths ? t('unlimited') : t('months', { count: rule.mostMonths, extended: rule.mostMonthsExtended ?? rule.mostMonths });
  return (
    <Section title={t('about')}>
      <Facts facts={[
        [t('kind'), kindOf(one.kind)], [t('body'), one.organisation ? inLanguage(language, one.organisation.nameJa, one.organisation.nameEn) : '—'],
        ...(one.home ? [[t('home'), inLanguage(language, one.home.nameJa, one.home.nameEn)] as const] : []),
        [t('from'), dayText(language, one.fromOn)], [t('until'), day(one.untilOn)], [t('granted'), day(one.grantedUntil)],
        [t('left'), one.daysLeft === null ? '—' : one.daysLeft < 0 ? t('over') : t('days', { count: one.daysLeft })], [t('radar'), <RadarLabel key="radar" radar={one.radar} />],
        ...(one.endedHow ? [[t('ended'), t(`how.${one.endedHow}`)] as const] : []),
        ...(rule ? [[t('law'), rule.law] as const, [t('most'), most] as const] : []),
        ...(one.slotId ? [[t('slot'), <Link key="slot" to="/hr/slots/$slotId" params={{ slotId: one.slotId }} className="text-key-900 underline">{t('showSlot')}</Link>] as const] : []),
        ...(one.postId ? [[t('post'), <Link key="post" to="/hr/posts/$postId" params={{ postId: one.postId }} className="text-key-900 underline">{t('showPost')}</Link>] as const] : []),
      ]} />
    </Section>
  );
}

function Terms({ appointment }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  return (
    <Section title={t('terms')}>
      <Table caption={t('terms')} hideCaption rows={appointment.terms} rowKey={(_, index) => String(index)} columns={[
        { key: 'what', title: t('what'), cell: ({ what }) => t(`term.${what}`) }, { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
        { key: 'at', title: t('at'), cell: ({ at }) => momentText(language, at) },
      ]} />
    </Section>
  );
}

function Pay({ appointment }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const yen = (value: number | null): string => (value === null ? '—' : t('yen', { yen: numberText(value) }));
  return (
    <Section title={t('pay')}>
      {appointment.pay.length === 0 ? <p>{t('payNone')}</p> : (
        <Table caption={t('pay')} hideCaption rows={appointment.pay} rowKey={({ fromOn }) => fromOn} columns={[
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) }, { key: 'grade', title: t('grade'), cell: ({ grade }) => grade ?? '—' },
          { key: 'monthly', title: t('monthly'), number: true, cell: ({ monthlyYen }) => yen(monthlyYen) }, { key: 'daily', title: t('daily'), number: true, cell: ({ dailyYen }) => yen(dailyYen) },
          { key: 'special', title: t('special'), cell: ({ special }) => (special ? t('special') : '—') },
        ]} />
      )}
    </Section>
  );
}

function SideJobs({ appointment, open }: { appointment: Appointment; open: boolean }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  return (
    <Section title={t('sideJobs')}>
      {appointment.sideJobs.length === 0 ? <p>{t('sideNone')}</p> : (
        <Table caption={t('sideJobs')} hideCaption rows={appointment.sideJobs} rowKey={({ id }) => id} columns={[
          { key: 'work', wide: true, title: t('work'), cell: ({ work }) => work }, { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => dayText(language, untilOn) }, { key: 'withdrawn', title: t('withdrawn'), cell: ({ withdrawnOn }) => (withdrawnOn ? dayText(language, withdrawnOn) : '—') },
        ]} />
      )}
      {open ? <PermitForm appointmentId={appointment.id} /> : null}
    </Section>
  );
}

/** One appointment: terms, pay, side jobs; extend it, end it, take the person back. */
export default function AppointmentPage(): ReactNode {
  const t = useAppointmentTexts();
  const { may } = useSession();
  const name = usePersonName();
  const { appointmentId } = useParams({ strict: false }) as { appointmentId: string };
  const { data, error, refetch } = useQuery(AppointmentDocument, { variables: { id: appointmentId } });
  const one = data?.appointment;
  const back = <ButtonLink to="/hr/appointments" look="outline">{t('back')}</ButtonLink>;
  if (!one) return <Page title={t('about')} actions={back}>{error ? <Trouble error={error} onAgain={() => void refetch()} /> : data ? <Empty title={t('missing.title')}>{t('missing.text')}</Empty> : <Loading />}</Page>;
  const open = may('appointment:update') && one.closedAt === null;
  return (
    <Page title={name(one.person)} actions={back}>
      <About appointment={one} law={data.appointmentLaw} />
      <Terms appointment={one} />
      {open && one.untilOn ? <ExtendSection appointment={one} /> : null}
      {open ? <EndSection appointment={one} /> : null}
      <Pay appointment={one} />
      <SideJobs appointment={one} open={open} />
    </Page>
  );
}
