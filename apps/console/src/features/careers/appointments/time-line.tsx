import type { AppointmentsQuery } from '@muster/contract/careers';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { todayInJapan } from '../../../shared/days.ts';
import { StateLabel } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useAppointmentTexts } from './appointment.texts.ts';
import { monthsOn, monthText, placeOf } from './time-line.rule.ts';

export type AppointmentRow = AppointmentsQuery['appointments']['nodes'][number];

/** The nearest step of an end that is near; the radar of ends. */
export function RadarLabel({ radar }: { radar: string | null }): ReactNode {
  const t = useAppointmentTexts();
  if (radar !== 'AHEAD' && radar !== 'T-180' && radar !== 'T-90' && radar !== 'T-30') return <>—</>;
  return <StateLabel tone={radar === 'T-30' ? 'bad' : radar === 'AHEAD' ? 'neutral' : 'active'}>{t(`step.${radar}`)}</StateLabel>;
}

/** What somebody is called, or that his entry is erased. */
export function useAppointedName(): (person: AppointmentRow['person']) => string {
  const t = useAppointmentTexts();
  const name = usePersonName();
  return (person) => (person ? name(person) : t('erased'));
}

function Months({ today }: { today: string }): ReactNode {
  const language = useLanguage();
  return (
    <div aria-hidden="true" className="relative h-7 text-std-16N-170 md:ml-72">
      {monthsOn(today).map(({ day, left }, at, all) => <span key={day} className={`absolute border-l border-solid-gray-420 pl-1 whitespace-nowrap ${at === all.length - 1 ? 'max-md:-translate-x-full max-md:border-r max-md:border-l-0 max-md:pr-1' : at === 0 ? '' : 'max-md:hidden'}`} style={{ left: `${left * 100}%` }}>{monthText(dayText(language, day))}</span>)}
    </div>
  );
}

function Row({ row, today, kindOf }: { row: AppointmentRow; today: string; kindOf: (code: string) => string }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const name = useAppointedName();
  const { only } = useBodies();
  const stop = inLanguage(language, '/', '\u00a0/');
  const place = placeOf(row, today);
  const tone = row.radar === 'T-30' ? 'bg-error-2' : row.radar === 'T-90' || row.radar === 'T-180' ? 'bg-warning-orange-2' : 'bg-key-900';
  const body = row.organisation && !only ? inLanguage(language, row.organisation.nameJa, row.organisation.nameEn) : null;
  const parts = [body, kindOf(row.kind), row.untilOn ? t('untilDay', { on: dayText(language, row.untilOn) }) : t('noEnd')].filter((part) => part !== null);
  return (
    <li className="grid gap-x-4 border-b border-solid-gray-300 py-1 md:grid-cols-[17rem_1fr] md:items-center">
      <div className="min-w-0">
        <Link to="/hr/appointments/$appointmentId" params={{ appointmentId: row.id }} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{name(row.person)}</Link>
        <p className="text-std-16N-170 text-solid-gray-700">{parts.map((part, at) => <Fragment key={part}><span className="inline-block">{part}{at < parts.length - 1 ? stop : ''}</span>{inLanguage(language, '', ' ')}</Fragment>)}</p>
      </div>
      {place ? (
        <div aria-hidden="true" className="relative h-7 bg-solid-gray-50">
          <div className={`absolute inset-y-1.5 rounded-4 ${tone}`} style={{ left: `${place.left * 100}%`, width: `${place.width * 100}%` }} />
          <span className="absolute top-0 -translate-x-full text-std-17B-170 text-white" style={{ left: `${Math.max((place.left + place.width) * 100, 8)}%` }}>{place.ends ? '' : '→'}</span>
          {place.ends ? <span className="absolute top-0 -translate-x-1/2 text-std-17B-170 text-solid-gray-900" style={{ left: `${(place.left + place.width) * 100}%` }}>◆</span> : null}
        </div>
      ) : <p className="text-std-16N-170">{t(row.daysLeft !== null && row.daysLeft < 0 ? 'over' : 'beyond')}</p>}
    </li>
  );
}

/** Appointments as bars over the next 18 months, the nearest end first. */
export function TimeLine({ rows, kindOf }: { rows: readonly AppointmentRow[]; kindOf: (code: string) => string }): ReactNode {
  const t = useAppointmentTexts();
  const today = todayInJapan();
  return (
    <div className="space-y-2 overflow-x-hidden">
      <p className="text-std-16N-170 text-solid-gray-700">{t('lineLead')}</p>
      <Months today={today} />
      <ol>{rows.map((row) => <Row key={row.id} row={row} today={today} kindOf={kindOf} />)}</ol>
    </div>
  );
}
