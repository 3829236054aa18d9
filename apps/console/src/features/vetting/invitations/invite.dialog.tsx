import { InviteExpertDocument, type InvitationsQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { useFactName, usePersonTexts } from '../../../shared/person.tsx';
import { useInvitationsTexts } from './invitations.texts.ts';

const NAMES = ['familyName', 'givenName', 'familyKana', 'givenKana', 'familyRomaji', 'givenRomaji'] as const;
const NOTHING = { familyName: '', givenName: '', familyKana: '', givenKana: '', familyRomaji: '', givenRomaji: '', email: '', prefectureCode: '', sector: 'PRIVATE', messageLanguage: 'ja', employerOwned: false };

/** Invites somebody by mail. */
export function InviteDialog({ prefectures, onDone }: { prefectures: InvitationsQuery['prefectures']; onDone: () => void }): ReactNode {
  const t = useInvitationsTexts();
  const person = usePersonTexts();
  const fact = useFactName();
  const act = useAct(InviteExpertDocument);
  const [draft, setDraft] = useState(NOTHING);
  const field = (key: Exclude<keyof typeof draft, 'employerOwned'>) => ({ label: t(key), value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => { const done = await act.run({ input: { ...draft, sector: draft.sector as 'PUBLIC' | 'PRIVATE' } }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('invite')} title={t('invite')} submit={t('doInvite')} look="solid" wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(NOTHING)}>
      <div className="grid gap-4 sm:grid-cols-2">
        {NAMES.map((name) => <TextField key={name} {...field(name)} required />)}
        <TextField type="email" {...field('email')} required />
        <Select {...field('prefectureCode')} required options={[{ value: '', text: t('choose') }, ...prefectures.map((one) => ({ value: one.code, text: fact(one) }))]} />
        <Select {...field('sector')} options={(['PRIVATE', 'PUBLIC'] as const).map((value) => ({ value, text: person(`sector.${value}`) }))} />
        <Select {...field('messageLanguage')} options={(['ja', 'en'] as const).map((value) => ({ value, text: t(`languages.${value}`) }))} />
      </div>
      <Checkbox label={t('employerOwned')} checked={draft.employerOwned} onChange={({ target }) => setDraft({ ...draft, employerOwned: target.checked })} />
    </ActDialog>
  );
}
