import { useQuery } from '@apollo/client/react';
import { CoursesDocument, RecordAttendanceDocument } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { BodySelect, Button, Notice, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useRecordsTexts } from './records.texts.ts';

/** One attendance by hand, where there is no list. */
export function AttendanceSection(): ReactNode {
  const t = useRecordsTexts();
  const language = useLanguage();
  const { only } = useBodies();
  const { data } = useQuery(CoursesDocument, { fetchPolicy: 'cache-first' });
  const act = useAct(RecordAttendanceDocument);
  const [draft, setDraft] = useState({ organisationId: '', courseId: '', number: '', attendedOn: '' });
  const [fresh, setFresh] = useState<boolean | null>(null);
  const set = (part: Partial<typeof draft>): void => { setDraft({ ...draft, ...part }); setFresh(null); };
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const organisationId = draft.organisationId || only || '';
  const save = async (): Promise<void> => {
    const done = await act.run({ input: { ...draft, organisationId } });
    if (!done) return;
    setDraft({ ...draft, number: '' });
    setFresh(done.fresh);
  };
  return (
    <Section title={t('attendance')}>
      <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <BodySelect required value={organisationId} problem={problem('organisationId')} onChange={(id) => set({ organisationId: id })} />
        <Select label={t('course')} required value={draft.courseId} problem={problem('courseId')} onChange={({ target }) => set({ courseId: target.value })} options={[{ value: '', text: t('choose') }, ...(data?.courses ?? []).map(({ id, titleJa, titleEn }) => ({ value: id, text: inLanguage(language, titleJa, titleEn) }))]} />
        <TextField label={t('number')} required maxLength={40} value={draft.number} problem={problem('number')} onChange={({ target }) => set({ number: target.value })} />
        <TextField label={t('attendedOn')} type="date" required value={draft.attendedOn} problem={problem('attendedOn')} onChange={({ target }) => set({ attendedOn: target.value })} />
        <div className="space-y-4 md:col-span-2">{act.trouble}{fresh === null ? null : <Notice kind={fresh ? 'success' : 'info'}>{t(fresh ? 'saved' : 'known')}</Notice>}<Button type="submit" look="outline" isBusy={act.busy}>{t('attendanceSave')}</Button></div>
      </form>
    </Section>
  );
}
