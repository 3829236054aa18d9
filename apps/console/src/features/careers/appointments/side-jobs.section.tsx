import { PermitSideJobDocument, WithdrawSideJobDocument, type AppointmentQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Checkbox, Section, Table, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { LawNote } from './appointment.acts.tsx';
import { useAppointmentTexts } from './appointment.texts.ts';

type Appointment = NonNullable<AppointmentQuery['appointment']>;
type SideJob = Appointment['sideJobs'][number];

/** Gives leave for work beside the appointment. */
function Permit({ appointment }: { appointment: Appointment }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const act = useAct(PermitSideJobDocument);
  const [draft, setDraft] = useState({ work: '', fromOn: todayInJapan(), untilOn: appointment.untilOn ?? '', forHome: false });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<boolean> => {
    const { forHome, ...input } = draft;
    const done = await act.run({ appointmentId: appointment.id, input: { ...input, organisationId: forHome ? appointment.homeId : null } }) !== null;
    if (done) set({ work: '', forHome: false });
    return done;
  };
  return (
    <ActDialog button={t('permit')} title={t('permit')} submit={t('permitSave')} busy={act.busy} trouble={<>{act.trouble}<LawNote refusal={act.refusal} /></>} onSubmit={save}>
      <TextField label={t('work')} help={t('workHelp')} required maxLength={500} value={draft.work} problem={problem('work')} onChange={({ target }) => set({ work: target.value })} />
      <TextField label={t('from')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
      <TextField label={t('until')} type="date" required value={draft.untilOn} problem={problem('untilOn')} onChange={({ target }) => set({ untilOn: target.value })} />
      {appointment.home ? <Checkbox label={t('forHome', { name: inLanguage(language, appointment.home.nameJa, appointment.home.nameEn) })} checked={draft.forHome} onChange={({ target }) => set({ forHome: target.checked })} /> : null}
    </ActDialog>
  );
}

/** Takes leave back from a day on. */
function Withdraw({ job }: { job: SideJob }): ReactNode {
  const t = useAppointmentTexts();
  const act = useAct(WithdrawSideJobDocument);
  const today = todayInJapan();
  const [fromOn, setFromOn] = useState(today < job.fromOn ? job.fromOn : today);
  return (
    <ActDialog button={t('withdraw')} label={t('withdrawOf', { work: job.work })} title={t('withdraw')} submit={t('withdrawSave')} look="plain" danger busy={act.busy} trouble={act.trouble}
      onSubmit={async () => await act.run({ sideJobId: job.id, fromOn }) !== null}>
      <p className="text-std-17B-170">{job.work}</p>
      <TextField label={t('withdrawFrom')} help={t('withdrawHelp')} type="date" required value={fromOn} problem={act.refusal?.field === 'fromOn' ? act.refusal.message : null} onChange={({ target }) => setFromOn(target.value)} />
    </ActDialog>
  );
}

/** Leave for work beside an appointment: given, and taken back. */
export function SideJobsSection({ appointment, open }: { appointment: Appointment; open: boolean }): ReactNode {
  const t = useAppointmentTexts();
  const language = useLanguage();
  const today = todayInJapan();
  return (
    <Section title={t('sideJobs')} actions={open ? <Permit appointment={appointment} /> : undefined}>
      {appointment.sideJobs.length === 0 ? <p>{t('sideNone')}</p> : (
        <Table caption={t('sideJobs')} hideCaption rows={appointment.sideJobs} rowKey={({ id }) => id} columns={[
          { key: 'work', wide: true, title: t('work'), cell: ({ work }) => work }, { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => dayText(language, untilOn) }, ...(appointment.sideJobs.some(({ withdrawnOn }) => withdrawnOn) ? [{ key: 'withdrawn', title: t('withdrawn'), cell: ({ withdrawnOn }: SideJob) => (withdrawnOn ? dayText(language, withdrawnOn) : '—') }] : []),
          ...(open ? [{ key: 'act', title: <span className="sr-only">{t('withdraw')}</span>, cell: (job: SideJob) => (job.withdrawnOn || job.untilOn < today ? null : <Withdraw job={job} />) }] : []),
        ]} />
      )}
    </Section>
  );
}
