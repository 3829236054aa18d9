import { useQuery } from '@apollo/client/react';
import { AddOrganisationDocument, OrganisationChoicesDocument, type AddOrganisationMutationVariables } from '@muster/contract/administration';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Select, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

type Kind = AddOrganisationMutationVariables['input']['kind'];
const KINDS: readonly Kind[] = ['COMPANY', 'INFRASTRUCTURE', 'UNIVERSITY', 'ISAC', 'LOCAL_GOVERNMENT', 'MINISTRY', 'AGENCY', 'AUTHORITY'];
const EMPTY = { slug: '', kind: 'COMPANY' as Kind, nameJa: '', nameKana: '', nameEn: '', sectorCode: '', prefectureCode: '', validFrom: '' };

/** Adds an organisation, and goes to it. */
export function AddOrganisation(): ReactNode {
  const t = useOrganisationsTexts();
  const fact = useFactName();
  const navigate = useNavigate();
  const act = useAct(AddOrganisationDocument);
  const { data } = useQuery(OrganisationChoicesDocument, { fetchPolicy: 'cache-first' });
  const [draft, setDraft] = useState(EMPTY);
  const field = (key: 'slug' | 'nameJa' | 'nameKana' | 'nameEn' | 'validFrom') => ({ label: t(`new.${key}`), value: draft[key], problem: act.refusal?.field === key ? act.refusal.message : null, onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => {
    const { nameKana, sectorCode, prefectureCode, ...rest } = draft;
    const done = await act.run({ input: { ...rest, nameKana: nameKana || null, sectorCode: sectorCode || null, prefectureCode: prefectureCode || null } });
    if (done) void navigate({ to: '/administration/organisations/$organisationId', params: { organisationId: done.organisationId } as never });
    return done;
  };
  const choice = (key: 'sectorCode' | 'prefectureCode', facts: readonly { code: string; nameJa: string; nameEn: string }[]): ReactNode => (
    <Select label={t(`new.${key}`)} value={draft[key]} onChange={({ target }) => setDraft({ ...draft, [key]: target.value })} options={[{ value: '', text: t('new.none') }, ...facts.map((one) => ({ value: one.code, text: fact(one) }))]} />
  );
  return (
    <ActDialog button={t('new.button')} title={t('new.button')} submit={t('new.submit')} wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(EMPTY)}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField {...field('nameJa')} lang="ja" required />
        <TextField {...field('nameEn')} lang="en" required />
        <TextField {...field('nameKana')} help={t('new.kanaHelp')} />
        <TextField {...field('slug')} help={t('new.slugHelp')} required />
        <Select label={t('kind')} value={draft.kind} onChange={({ target }) => setDraft({ ...draft, kind: target.value as Kind })} options={KINDS.map((value) => ({ value, text: t(`kinds.${value}`) }))} />
        <TextField type="date" {...field('validFrom')} required />
        {choice('sectorCode', data?.sectors ?? [])}
        {choice('prefectureCode', data?.prefectures ?? [])}
      </div>
    </ActDialog>
  );
}
