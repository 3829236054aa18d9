import type { ReactNode } from 'react';
import { Empty, Section, StateLabel, Table, TlpLabel, type Column } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { dayText, momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from '../shared/words.ts';
import { useMissionTexts } from './mission.texts.ts';
import { headsOf, type Mission, type TeamMember } from './mission.types.ts';

const RELEASES = ['NOT_NEEDED', 'PENDING', 'GRANTED', 'REFUSED', 'LAPSED'] as const;

function Appointment({ appointment }: Pick<TeamMember, 'appointment'>): ReactNode {
  const t = useMissionTexts();
  const language = useLanguage();
  if (!appointment) return t('team.notKept');
  if (appointment.kind === null) return <StateLabel tone="bad">{t('team.notAppointed')}</StateLabel>;
  return (
    <>
      <StateLabel tone={appointment.inForce ? 'good' : 'bad'}>{t(appointment.inForce ? 'team.inForce' : 'team.notInForce')}</StateLabel>
      {appointment.untilOn ? <span className="block">{t('team.untilOn', { on: dayText(language, appointment.untilOn) })}</span> : null}
    </>
  );
}

function Duty({ duty: { since, minutes } }: Pick<TeamMember, 'duty'>): ReactNode {
  const t = useMissionTexts();
  const language = useLanguage();
  return (
    <>
      <StateLabel tone={since ? 'active' : 'neutral'}>{since ? t('team.on', { at: momentText(language, since) }) : t('team.off')}</StateLabel>
      <span className="block tabular-nums">{t('team.total', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</span>
    </>
  );
}

function useColumns(): Column<TeamMember>[] {
  const t = useMissionTexts();
  const words = useWords();
  const name = usePersonName();
  const releaseOf = (release: string): string => {
    const known = RELEASES.find((one) => one === release);
    return known ? words(`release.${known}`) : release;
  };
  return [
    { key: 'name', title: t('team.name'), cell: ({ expert, rank }) => (expert ? name(expert) : numberText(rank)) },
    { key: 'place', title: t('team.place'), cell: ({ assignment, requirementPosition }) => `${assignment ? words(`assignment.${assignment}`) : ''}${requirementPosition === null ? '' : ` (${t('team.line', { n: requirementPosition + 1 })})`}` },
    { key: 'duty', title: t('team.duty'), cell: ({ duty }) => <Duty duty={duty} /> },
    { key: 'release', title: t('team.release'), cell: ({ release }) => releaseOf(release) },
    { key: 'pledge', title: t('team.pledge'), cell: ({ pledged }) => <StateLabel tone={pledged ? 'good' : 'bad'}>{t(pledged ? 'team.pledged' : 'team.notPledged')}</StateLabel> },
    { key: 'appointment', title: t('team.appointment'), cell: ({ appointment }) => <Appointment appointment={appointment} /> },
    { key: 'tlp', title: t('team.tlp'), cell: ({ appointment }) => (appointment ? <><TlpLabel tlp={appointment.highestTlp} />{appointment.tlpAllowed ? null : <span className="block text-error-2">{t('team.tlpAbove')}</span>}</> : t('team.notKept')) },
  ];
}

/** Who has a place: on duty or not, and which gates are open. */
export function TeamSection({ callUp }: { callUp: Mission }): ReactNode {
  const t = useMissionTexts();
  const columns = useColumns();
  const { nodes, totalCount } = callUp.invitations;
  const { assigned } = headsOf(callUp);
  if (nodes.length === 0) return <Section title={t('team.title')}><Empty title={t('team.none')}>{t('team.noneText')}</Empty></Section>;
  return (
    <Section title={t('team.title')}>
      <div className="space-y-3">
        <p role="status" className="text-std-17B-170 tabular-nums">{t('team.onNow', { n: numberText(nodes.filter(({ duty }) => duty.since !== null).length), of: numberText(assigned) })}</p>
        {totalCount > nodes.length ? <p>{t('team.some', { shown: numberText(nodes.length), total: numberText(totalCount) })}</p> : null}
        <Table caption={t('team.title')} hideCaption columns={columns} rows={nodes} rowKey={({ id }) => id} />
      </div>
    </Section>
  );
}
