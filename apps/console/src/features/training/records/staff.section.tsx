import { EndStaffTermDocument, RecordStaffTermDocument, type StaffOfBodyQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Empty, Notice, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { VirtualTable } from '../../../shared/parts/virtual-table.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useLayers, type Layer } from '../shared/layers.ts';
import { useRecordsTexts } from './records.texts.ts';

type Posts = StaffOfBodyQuery['posts']['nodes'];

function usePostName(posts: Posts): (id: string | null) => string {
  const t = useRecordsTexts();
  const language = useLanguage();
  return (id) => { const post = posts.find((one) => one.id === id); return post ? inLanguage(language, post.titleJa, post.titleEn) : t('noPost'); };
}

function TermForm({ organisationId, posts, onSaved }: { organisationId: string; posts: Posts; onSaved: () => void }): ReactNode {
  const t = useRecordsTexts();
  const { layerOptions } = useLayers();
  const postName = usePostName(posts);
  const act = useAct(RecordStaffTermDocument);
  const [draft, setDraft] = useState({ number: '', layer: 'OFFICER' as Layer, postId: '', fromOn: todayInJapan(), untilOn: '' });
  const [saved, setSaved] = useState(false);
  const set = (part: Partial<typeof draft>): void => { setDraft({ ...draft, ...part }); setSaved(false); };
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    if (!await act.run({ input: { ...draft, organisationId, postId: draft.postId || null, untilOn: draft.untilOn || null } })) return;
    setDraft({ ...draft, number: '', postId: '', untilOn: '' });
    setSaved(true);
    onSaved();
  };
  return (
    <form aria-label={t('term')} className="mt-6 grid gap-4 border-t border-solid-gray-300 pt-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 md:col-span-2">{t('term')}</h3>
      <p className="md:col-span-2">{t('termLead')}</p>
      <TextField label={t('number')} help={t('numberHelp')} required maxLength={40} value={draft.number} problem={problem('number')} onChange={({ target }) => set({ number: target.value })} />
      <Select label={t('layer')} value={draft.layer} onChange={({ target }) => set({ layer: target.value as Layer })} options={layerOptions} />
      <Select label={t('post')} value={draft.postId} problem={problem('postId')} onChange={({ target }) => set({ postId: target.value })} options={['', ...posts.map(({ id }) => id)].map((id) => ({ value: id, text: postName(id || null) }))} />
      <TextField label={t('since')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
      <TextField label={t('until')} help={t('untilHelp')} type="date" value={draft.untilOn} problem={problem('untilOn')} onChange={({ target }) => set({ untilOn: target.value })} />
      <div className="space-y-4 md:col-span-2">{act.trouble}{saved ? <Notice kind="success">{t('saved')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('termSave')}</Button></div>
    </form>
  );
}

type Person = StaffOfBodyQuery['staffOf'][number];

function Leave({ person, onSaved }: { person: Person; onSaved: () => void }): ReactNode {
  const t = useRecordsTexts();
  const act = useAct(EndStaffTermDocument);
  const [lastDay, setLastDay] = useState(todayInJapan());
  const go = async (): Promise<unknown> => { const done = await act.run({ staffId: person.id, lastDay }); if (done) onSaved(); return done; };
  return (
    <ActDialog button={t('leave')} label={t('leaveOf', { number: person.number })} title={t('leaveOf', { number: person.number })} submit={t('doLeave')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t('leaveLead')}</p>
      <TextField label={t('lastDay')} type="date" required value={lastDay} problem={act.refusal?.field === 'lastDay' ? act.refusal.message : null} onChange={({ target }) => setLastDay(target.value)} />
    </ActDialog>
  );
}

function StaffTable({ staff, posts, onSaved }: { staff: readonly Person[]; posts: Posts; onSaved: () => void }): ReactNode {
  const t = useRecordsTexts();
  const language = useLanguage();
  const { layerName } = useLayers();
  const postName = usePostName(posts);
  return (
    <div className="space-y-3">
      {staff.length > 2 ? <p className="text-std-16N-170 text-solid-gray-700">{t('scroll', { n: staff.length })}</p> : null}
      <div className="rounded-8 border border-solid-gray-300 max-sm:px-3 [&>div]:border-b-0"><VirtualTable caption={t('staff')} rows={staff} total={staff.length} rowKey={({ id }) => id} columns={[
        { key: 'number', title: t('number'), width: '8rem', cell: ({ number }) => number }, { key: 'layer', title: t('layer'), width: '12.5rem', cell: ({ layer }) => layerName(layer) },
        { key: 'post', title: t('post'), width: 'minmax(10rem, 1fr)', cell: ({ postId }) => postName(postId) }, { key: 'from', title: t('since'), width: '11rem', cell: ({ fromOn }) => dayText(language, fromOn) },
        { key: 'until', title: t('until'), width: '11rem', cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : '—') }, { key: 'roster', title: t('onRoster'), width: '8rem', cell: ({ onRoster }) => t(onRoster ? 'yes' : 'no') },
        { key: 'leave', title: <span className="sr-only">{t('leave')}</span>, width: '11rem', cell: (person) => (person.untilOn === null ? <Leave person={person} onSaved={onSaved} /> : null) },
      ]} /></div>
    </div>
  );
}

/** Whom a body must educate, by number. */
export function StaffSection({ organisationId, staff, posts, onSaved }: { organisationId: string; staff: StaffOfBodyQuery['staffOf']; posts: Posts; onSaved: () => void }): ReactNode {
  const t = useRecordsTexts();
  return (
    <Section title={t('staff')}>
      {staff.length === 0 ? <Empty title={t('staffNone')} /> : <StaffTable staff={staff} posts={posts} onSaved={onSaved} />}
      <TermForm organisationId={organisationId} posts={posts} onSaved={onSaved} />
    </Section>
  );
}
