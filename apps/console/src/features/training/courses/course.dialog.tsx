import { useQuery } from '@apollo/client/react';
import { CredentialNamesDocument, RecordCourseDocument, type CoursesQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useLayers } from '../shared/layers.ts';
import { useCoursesTexts } from './courses.texts.ts';

export type Course = CoursesQuery['courses'][number];
type Evidence = Course['credentials'][number]['kind'];

const draftOf = (course: Course | null) => ({
  code: course?.code ?? '', titleJa: course?.titleJa ?? '', titleEn: course?.titleEn ?? '', layers: course?.layers ?? [], countsMonths: course === null ? '12' : String(course.countsMonths ?? ''),
  forThePost: course?.forThePost ?? false, validFrom: course?.validFrom ?? todayInJapan(), validTo: course?.validTo ?? '', credential: course?.credentials[0]?.code ?? '', kind: course?.credentials[0]?.kind ?? 'ONLINE' as Evidence,
});

/** Records a course, or changes one. A course that is evidence for several credentials keeps the others. */
export function CourseDialog({ course, onDone }: { course: Course | null; onDone: () => void }): ReactNode {
  const t = useCoursesTexts();
  const language = useLanguage();
  const { layerOptions } = useLayers();
  const act = useAct(RecordCourseDocument);
  const { data } = useQuery(CredentialNamesDocument, { fetchPolicy: 'cache-first' });
  const [draft, setDraft] = useState(draftOf(course));
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const go = async (): Promise<unknown> => {
    const { credential, kind, countsMonths, validTo, ...rest } = draft;
    const others = (course?.credentials ?? []).slice(1).map(({ code, kind: of }) => ({ code, kind: of })).filter(({ code }) => code !== credential);
    const credentials = credential === '' ? others : [{ code: credential, kind }, ...others];
    const done = await act.run({ input: { ...rest, id: course?.id ?? null, version: course?.version ?? null, countsMonths: countsMonths === '' ? null : Number(countsMonths), validTo: validTo || null, credentials } });
    if (done) onDone();
    return done;
  };
  const name = course ? inLanguage(language, course.titleJa, course.titleEn) : '';
  return (
    <ActDialog wide button={t(course ? 'change' : 'add')} label={course ? t('changeOf', { name }) : undefined} title={course ? t('changeOf', { name }) : t('add')} submit={t(course ? 'doChange' : 'save')} look={course ? 'plain' : 'solid'}
      busy={act.busy} trouble={act.trouble} onOpen={() => setDraft(draftOf(course))} onSubmit={go}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('code')} help={t('codeHelp')} required maxLength={40} value={draft.code} problem={problem('code')} onChange={({ target }) => set({ code: target.value })} />
        <TextField label={t('countsMonths')} help={t('countsHelp')} type="number" min={1} max={120} value={draft.countsMonths} problem={problem('countsMonths')} onChange={({ target }) => set({ countsMonths: target.value })} />
        <TextField label={t('titleJa')} required maxLength={200} value={draft.titleJa} problem={problem('titleJa')} onChange={({ target }) => set({ titleJa: target.value })} />
        <TextField label={t('titleEn')} required maxLength={200} value={draft.titleEn} problem={problem('titleEn')} onChange={({ target }) => set({ titleEn: target.value })} />
        <TextField label={t('validFrom')} type="date" required value={draft.validFrom} problem={problem('validFrom')} onChange={({ target }) => set({ validFrom: target.value })} />
        <TextField label={t('validTo')} help={t('validToHelp')} type="date" value={draft.validTo} problem={problem('validTo')} onChange={({ target }) => set({ validTo: target.value })} />
      </div>
      <fieldset>
        <legend className="text-std-16B-170">{t('layers')}</legend>
        <div className="flex flex-wrap gap-x-6">
          {layerOptions.map(({ value, text }) => <Checkbox key={value} label={text} checked={draft.layers.includes(value)} onChange={({ target }) => set({ layers: target.checked ? [...draft.layers, value] : draft.layers.filter((one) => one !== value) })} />)}
        </div>
      </fieldset>
      <Checkbox label={t('forThePost')} help={t('forThePostHelp')} checked={draft.forThePost} onChange={({ target }) => set({ forThePost: target.checked })} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('credential')} value={draft.credential} problem={problem('credentials')} onChange={({ target }) => set({ credential: target.value })} options={[{ value: '', text: t('credentialNone') }, ...(data?.credentialKinds ?? []).map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
        <Select label={t('kind')} disabled={draft.credential === ''} value={draft.kind} onChange={({ target }) => set({ kind: target.value as Evidence })} options={(['ONLINE', 'PRACTICAL'] as const).map((value) => ({ value, text: t(`kinds.${value}`) }))} />
      </div>
    </ActDialog>
  );
}
