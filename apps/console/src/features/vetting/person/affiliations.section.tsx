import { useLazyQuery } from '@apollo/client/react';
import { EmployersNamedDocument, EnterAffiliationDocument, RemoveAffiliationDocument } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Checkbox, Empty, Section, Select, StateLabel, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { VettedExpert } from './about.section.tsx';
import { useIdentityTexts } from './identity.texts.ts';

type Affiliation = VettedExpert['affiliations'][number];
const NOTHING = { text: '', organisationId: '', title: '', fromOn: '', untilOn: '', main: true };

/** What is asked of an affiliation whose organisation is chosen, and what comes of entering it. */
function usePlace(expertId: string, onDone: () => void) {
  const t = useIdentityTexts();
  const act = useAct(EnterAffiliationDocument);
  const [draft, setDraft] = useState(NOTHING);
  const field = (key: 'text' | 'organisationId' | 'title' | 'fromOn' | 'untilOn') => ({ value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (id?: string): Promise<unknown> => {
    const { organisationId, title, fromOn, untilOn, main } = draft;
    const done = await act.run({ expertId, input: { id, organisationId, title: title || null, fromOn, untilOn: untilOn || null, main } });
    if (done) onDone();
    return done;
  };
  const fields = (
    <>
      <TextField label={t('position')} help={t('positionHelp')} {...field('title')} />
      <TextField type="date" label={t('from')} {...field('fromOn')} required />
      <TextField type="date" label={t('until')} help={t('untilHelp')} {...field('untilOn')} />
      <Checkbox label={t('isMain')} checked={draft.main} onChange={({ target }) => setDraft({ ...draft, main: target.checked })} />
    </>
  );
  return { act, draft, setDraft, field, fields, go };
}

function Enter({ expertId, onDone }: { expertId: string; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const fact = useFactName();
  const [find, found] = useLazyQuery(EmployersNamedDocument);
  const { act, draft, setDraft, field, fields, go } = usePlace(expertId, onDone);
  const look = async (): Promise<void> => {
    const { data } = await find({ variables: { text: draft.text } });
    setDraft((now) => ({ ...now, organisationId: data?.organisationsNamed[0]?.id ?? '' }));
  };
  const organisations = found.data?.organisationsNamed ?? [];
  return (
    <ActDialog button={t('enter')} title={t('enter')} submit={t('save')} busy={act.busy} trouble={act.trouble} isReady={draft.organisationId !== ''} onSubmit={() => go()} onOpen={() => setDraft(NOTHING)}>
      <div className="flex flex-wrap items-end gap-3"><TextField label={t('find')} className="grow" {...field('text')} /><Button look="outline" isBusy={found.loading} isDisabled={!draft.text.trim()} onPress={() => void look().catch(() => undefined)}>{t('doFind')}</Button></div>
      {found.error ? <Trouble error={found.error} /> : null}
      {found.data && organisations.length === 0 ? <p>{t('chooseNone')}</p> : null}
      {organisations.length > 0 ? <Select label={t('choose')} {...field('organisationId')} options={organisations.map((one) => ({ value: one.id, text: fact(one) }))} /> : null}
      {fields}
    </ActDialog>
  );
}

function Change({ expertId, affiliation, name, onDone }: { expertId: string; affiliation: Affiliation; name: string; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const { act, setDraft, fields, go } = usePlace(expertId, onDone);
  const { id, organisationId, title, fromOn, untilOn, main, byOffice } = affiliation;
  const begin = (): void => setDraft({ ...NOTHING, organisationId, title: title ?? '', fromOn, untilOn: untilOn ?? '', main });
  return <ActDialog button={t('change')} label={t('changeOf', { name })} title={t('changeOf', { name })} submit={t('change')} busy={act.busy} trouble={act.trouble} onSubmit={() => go(id)} onOpen={begin}><p>{t('changeText')}</p>{byOffice ? null : <p>{t('changeOwn')}</p>}{fields}</ActDialog>;
}

function Remove({ affiliation, name, onDone }: { affiliation: Affiliation; name: string; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const act = useAct(RemoveAffiliationDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: affiliation.id }); if (done) onDone(); return done; };
  return <ActDialog button={t('remove')} label={t('removeOf', { name })} title={t('removeOf', { name })} submit={t('remove')} look="plain" danger busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('removeText')}</p></ActDialog>;
}

/** To whom somebody belongs and belonged. */
export function AffiliationsSection({ expert, onDone }: { expert: VettedExpert; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const language = useLanguage();
  const nameOf = (one: Affiliation): string => inLanguage(language, one.organisationJa, one.organisationEn);
  return (
    <Section title={t('affiliations')} actions={<Enter expertId={expert.id} onDone={onDone} />}>
      {expert.affiliations.length === 0 ? <Empty title={t('affiliationsNone.title')}>{t('affiliationsNone.text')}</Empty> : (
        <Table caption={t('affiliations')} hideCaption rows={expert.affiliations} rowKey={({ id }) => id} columns={[
          { key: 'organisation', title: t('organisation'), wide: true, cell: nameOf },
          { key: 'position', title: t('position'), cell: ({ title }) => title ?? '—' },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
          { key: 'state', title: t('state'), cell: ({ current, main }) => <span className="flex flex-wrap gap-1"><StateLabel tone={current ? 'good' : 'neutral'}>{t(current ? 'current' : 'past')}</StateLabel><StateLabel>{t(main ? 'main' : 'beside')}</StateLabel></span> },
          { key: 'by', title: t('by'), cell: ({ byOffice }) => t(byOffice ? 'byOffice' : 'byPerson') },
          { key: 'act', title: t('acts'), cell: (one) => <span className="flex gap-2 whitespace-nowrap"><Change expertId={expert.id} affiliation={one} name={nameOf(one)} onDone={onDone} /><Remove affiliation={one} name={nameOf(one)} onDone={onDone} /></span> },
        ]} />
      )}
    </Section>
  );
}
