import { useQuery } from '@apollo/client/react';
import { AppointmentDocument, type AppointmentQuery } from '@muster/contract/careers';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, Empty, Facts, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { EndSection, ExtendSection } from './appointment.acts.tsx';
import { useAppointmentTexts } from './appointment.texts.ts';
import { useKindNames } from './appointments.page.tsx';
import { PaySection } from './pay.section.tsx';
import { SideJobsSection } from './side-jobs.section.tsx';
import { RadarLabel, useAppointedName } from './time-line.tsx';

type Appointment = NonNullable<AppointmentQuery['appointment']>;
type Law = AppointmentQuery['appointmentLaw'];

function About({ appointment: one, law }: { appointment: Appointment; law: Law }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const kindOf = useKindNames(law);
  const rule = 'rules' in law ? law.rules.find(({ kind, inForce }) => kind === one.kind && inForce) : undefined;
  const day = (on: string | null): string => (on ? dayText(language, on) : t('noEnd'));
  const most = !rule?.mostMonths ? t('unlimited') : t((rule.mostMonthsExtended ?? rule.mostMonths) === rule.mostMonths ? 'months' : 'extended', { count: rule.mostMonths, extended: rule.mostMonthsExtended });
  return (
    <Section title={t('about')}>
      <Facts facts={[
        [t('kind'), kindOf(one.kind)], [t('body'), one.organisation ? inLanguage(language, one.organisation.nameJa, one.organisation.nameEn) : '—'],
        ...(one.home ? [[t('home'), inLanguage(language, one.home.nameJa, one.home.nameEn)] as const] : []),
        [t('from'), dayText(language, one.fromOn)], [t('until'), day(one.untilOn)], [t('granted'), day(one.grantedUntil)],
        [t('left'), one.daysLeft === null ? '—' : one.daysLeft < 0 ? t('over') : t('days', { count: one.daysLeft })], [t('radar'), <RadarLabel key="radar" radar={one.radar} />],
        ...(one.endedHow ? [[t('ended'), t(`how.${one.endedHow}`)] as const] : []),
        ...(rule ? [[t('law'), keepNumbers(rule.law)] as const, [t('most'), most] as const] : []),
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
        { key: 'at', title: t('at'), cell: ({ at }) => stampText(language, at) },
      ]} />
    </Section>
  );
}

/** What else the person may be appointed to, with this one as the main or the home appointment. */
function Further({ appointment: { id, expertId, organisation } }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  if (expertId === null || organisation === null) return null;
  const from = { expert: expertId, beside: id, home: organisation.id };
  return (
    <Section title={t('further')}>
      <p className="mb-4">{t('furtherLead')}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/hr/appointments/new" search={{ ...from, kind: 'SECONDMENT' }} look="outline">{t('second')}</ButtonLink>
        <ButtonLink to="/hr/appointments/new" search={{ ...from, kind: 'CONCURRENT' }} look="outline">{t('beside')}</ButtonLink>
      </div>
    </Section>
  );
}

/** One appointment: terms, pay, side jobs; extend it, end it, take the person back. */
export default function AppointmentPage(): ReactNode {
  const t = useAppointmentTexts();
  const { may } = useSession();
  const name = useAppointedName();
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
      {open ? <EndSection key={one.untilOn} appointment={one} /> : null}
      {open && one.kind !== 'SECONDMENT' ? <Further appointment={one} /> : null}
      <PaySection appointment={one} law={'rules' in data.appointmentLaw ? data.appointmentLaw : null} open={open} />
      <SideJobsSection appointment={one} open={open} />
    </Page>
  );
}
