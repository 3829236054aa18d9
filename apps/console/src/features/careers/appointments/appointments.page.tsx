import { useQuery } from '@apollo/client/react';
import { AppointmentsDocument, type AppointmentsQuery } from '@muster/contract/careers';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BodySelect, Button, ButtonLink, Checkbox, Empty, Loading, Page, Picture, Section, Select, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useAppointmentTexts } from './appointment.texts.ts';
import { RadarLabel, TimeLine, useAppointedName, type AppointmentRow } from './time-line.tsx';

type Law = AppointmentsQuery['appointmentLaw'];

/** What the kinds of appointment are called. */
export function useKindNames(law: { __typename?: string } | Law | undefined): (code: string) => string {
  const language = useLanguage();
  const kinds = law && 'kinds' in law ? law.kinds : [];
  return (code) => { const kind = kinds.find((one) => one.code === code); return kind ? inLanguage(language, kind.nameJa, kind.nameEn) : code; };
}

function AppointmentTable({ rows, kindOf }: { rows: readonly AppointmentRow[]; kindOf: (code: string) => string }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const name = useAppointedName();
  const say = (one: { nameJa: string; nameEn: string } | null): string => (one ? inLanguage(language, one.nameJa, one.nameEn) : '—');
  return (
    <Table caption={t('title')} hideCaption rows={rows} rowKey={({ id }) => id} columns={[
      { key: 'person', title: t('person'), cell: ({ id, person }) => <Link to="/hr/appointments/$appointmentId" params={{ appointmentId: id }} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{name(person)}</Link> },
      { key: 'kind', title: t('kind'), cell: ({ kind }) => kindOf(kind) },
      { key: 'body', wide: true, title: t('body'), cell: ({ organisation }) => say(organisation) },
      ...(rows.some(({ home }) => home) ? [{ key: 'home', wide: true, title: t('home'), cell: ({ home }: AppointmentRow) => say(home) }] : []),
      { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
      { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
      { key: 'left', title: t('left'), number: true, cell: ({ daysLeft }) => (daysLeft === null ? '—' : daysLeft < 0 ? t('over') : t('days', { count: daysLeft })) },
      { key: 'radar', title: t('radar'), cell: ({ radar }) => <RadarLabel radar={radar} /> },
    ]} />
  );
}

/** Appointments on a time line with their ends. */
export default function AppointmentsPage(): ReactNode {
  const t = useAppointmentTexts();
  const { may } = useSession();
  const [filter, setFilter] = useState({ body: '', months: '', past: false });
  const { data, error, loading, refetch, fetchMore } = useQuery(AppointmentsDocument, { variables: { organisationId: filter.body || null, endingWithinMonths: filter.months ? Number(filter.months) : null, past: filter.past } });
  const kindOf = useKindNames(data?.appointmentLaw);
  const page = data?.appointments;
  const more = (): void => void fetchMore({ variables: { after: page?.pageInfo.endCursor }, updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, appointments: { ...next.appointments, nodes: [...before.appointments.nodes, ...next.appointments.nodes] } }) });
  const months = [['', 'all'], ['3', 'm3'], ['6', 'm6'], ['18', 'm18']] as const;
  return (
    <Page title={t('title')} lead={t('lead')} actions={may('appointment:update') ? <ButtonLink to="/hr/appointments/new">{t('make')}</ButtonLink> : undefined}>
      <div className="grid items-end gap-4 md:grid-cols-3">
        <BodySelect all value={filter.body} onChange={(body) => setFilter({ ...filter, body })} />
        <Select label={t('within')} value={filter.months} onChange={({ target }) => setFilter({ ...filter, months: target.value })} options={months.map(([value, key]) => ({ value, text: t(`ends.${key}`) }))} />
        <Checkbox label={t('past')} checked={filter.past} onChange={({ target }) => setFilter({ ...filter, past: target.checked })} />
      </div>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('list', { n: numberText(page?.totalCount ?? 0) })}>
        {!page && loading ? <Loading /> : null}
        {page && page.nodes.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {page && page.nodes.length > 0 ? <Picture titleShown title={t('line')} picture={<TimeLine rows={page.nodes} kindOf={kindOf} />} table={<AppointmentTable rows={page.nodes} kindOf={kindOf} />} /> : null}
        {page?.pageInfo.hasNextPage ? <div className="mt-4"><Button look="outline" isBusy={loading} onPress={more}>{t('more', { count: page.nodes.length, total: numberText(page.totalCount) })}</Button></div> : null}
      </Section>
    </Page>
  );
}
