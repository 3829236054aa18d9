import { RenamePostDocument, SetPostDutiesDocument, type PostQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Select, TextField } from '../../../shared/parts/index.ts';
import { RoleSelect } from '../shared/role-select.tsx';
import { usePostTexts } from './post.texts.ts';

type Post = NonNullable<PostQuery['post']>;
interface Duty { workRoleId: string; level: number }

/** Corrects the title; the former one stays in the history. */
export function RenameDialog({ post }: { post: Post }): ReactNode {
  const t = usePostTexts();
  const act = useAct(RenamePostDocument);
  const [draft, setDraft] = useState({ titleJa: post.titleJa, titleEn: post.titleEn });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  return (
    <ActDialog button={t('rename')} title={t('rename')} submit={t('renameSave')} busy={act.busy} trouble={act.trouble}
      onOpen={() => setDraft({ titleJa: post.titleJa, titleEn: post.titleEn })} onSubmit={async () => await act.run({ id: post.id, version: post.version, ...draft }) !== null}>
      <TextField label={t('titleJa')} required maxLength={200} value={draft.titleJa} problem={problem('titleJa')} onChange={({ target }) => setDraft({ ...draft, titleJa: target.value })} />
      <TextField label={t('titleEn')} required maxLength={200} value={draft.titleEn} problem={problem('titleEn')} onChange={({ target }) => setDraft({ ...draft, titleEn: target.value })} />
    </ActDialog>
  );
}

/** From a day on the post has these roles, and no others. */
export function DutiesDialog({ post }: { post: Post }): ReactNode {
  const t = usePostTexts();
  const act = useAct(SetPostDutiesDocument);
  const present = (): Duty[] => post.duties.filter(({ untilOn }) => untilOn === null).map(({ workRoleId, level }) => ({ workRoleId, level }));
  const [fromOn, setFromOn] = useState(todayInJapan());
  const [duties, setDuties] = useState(present);
  const set = (at: number, part: Partial<Duty>): void => setDuties(duties.map((duty, n) => (n === at ? { ...duty, ...part } : duty)));
  const save = async (): Promise<boolean> => await act.run({ id: post.id, version: post.version, fromOn, duties: duties.filter(({ workRoleId }) => workRoleId !== '') }) !== null;
  return (
    <ActDialog wide button={t('setDuties')} title={t('setDuties')} submit={t('dutiesSave')} busy={act.busy} trouble={act.trouble} onOpen={() => setDuties(present())} onSubmit={save}>
      <p>{t('dutiesLead')}</p>
      <TextField label={t('dutiesFrom')} type="date" required value={fromOn} problem={act.refusal?.field === 'fromOn' ? act.refusal.message : null} onChange={({ target }) => setFromOn(target.value)} />
      {duties.map(({ workRoleId, level }, at) => (
        <div key={at} className="grid items-end gap-4 sm:grid-cols-[1fr_8rem_auto]">
          <RoleSelect label={t('duty', { n: at + 1 })} value={workRoleId} onChange={(id) => set(at, { workRoleId: id })} />
          <Select label={t('dutyLevel', { n: at + 1 })} value={String(level)} onChange={({ target }) => set(at, { level: Number(target.value) })} options={[1, 2, 3, 4].map((one) => ({ value: String(one), text: `L${one}` }))} />
          <div><Button look="plain" onPress={() => setDuties(duties.filter((_, n) => n !== at))}>{t('dropDuty', { n: at + 1 })}</Button></div>
        </div>
      ))}
      <Button look="outline" onPress={() => setDuties([...duties, { workRoleId: '', level: 3 }])}>{t('addDuty')}</Button>
    </ActDialog>
  );
}
