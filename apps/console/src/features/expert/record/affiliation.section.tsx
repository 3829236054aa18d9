import { EnterMyAffiliationDocument, RemoveMyAffiliationDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Empty, Section, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { dayText, toLocalInput } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons, Entry } from './adding.tsx';
import { OrganisationChoice, type Organisation } from './organisation.choice.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { Affiliation, SectionProps } from './record.types.ts';

function NewAffiliation({ onAdded }: { onAdded: () => void }): ReactNode {
  const t = useRecordTexts();
  const enter = useAct(EnterMyAffiliationDocument);
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [draft, setDraft] = useState({ title: '', fromOn: '', untilOn: '', main: true });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!organisation) return;
    const input = { organisationId: organisation.id, main: draft.main, fromOn: draft.fromOn, untilOn: draft.untilOn || null, title: draft.title || null };
    void enter.run({ input }).then((done) => { if (done) onAdded(); });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      {enter.trouble}
      <OrganisationChoice chosen={organisation} onChange={setOrganisation} />
      <TextField label={t('affiliation.post')} maxLength={100} value={draft.title} onChange={({ target }) => setDraft({ ...draft, title: target.value })} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField type="date" required label={t('from')} value={draft.fromOn} onChange={({ target }) => setDraft({ ...draft, fromOn: target.value })} />
        <TextField type="date" label={t('until')} value={draft.untilOn} onChange={({ target }) => setDraft({ ...draft, untilOn: target.value })} />
      </div>
      <Checkbox label={t('affiliation.main')} help={t('affiliation.mainHelp')} checked={draft.main} onChange={({ target }) => setDraft({ ...draft, main: target.checked })} />
      <AddingButtons><Button type="submit" isBusy={enter.busy} isDisabled={!organisation}>{t('save')}</Button></AddingButtons>
    </form>
  );
}

/** One affiliation; what I entered I can end or take out, what the office entered only the office can. */
function AffiliationEntry({ one, onDone }: { one: Affiliation; onDone: () => void }): ReactNode {
  const t = useRecordTexts();
  const language = useLanguage();
  const [enter, remove] = [useAct(EnterMyAffiliationDocument), useAct(RemoveMyAffiliationDocument)];
  const [last, setLast] = useState<string | null>(null);
  const name = inLanguage(language, one.organisationJa, one.organisationEn);
  const { id, organisationId, fromOn, main, title } = one;
  const end = (event: FormEvent): void => {
    event.preventDefault();
    void enter.run({ input: { id, organisationId, fromOn, main, title, untilOn: last || null } }).then((done) => { if (done) { setLast(null); onDone(); } });
  };
  return (
    <Entry title={title ? `${name} ${title}` : name} labels={(
      <><StateLabel tone={one.current ? 'active' : 'neutral'}>{t(one.current ? 'affiliation.current' : fromOn > toLocalInput(serverNow()).slice(0, 10) ? 'affiliation.ahead' : 'affiliation.past')}</StateLabel><StateLabel>{t(main ? 'affiliation.main' : 'affiliation.beside')}</StateLabel></>
    )} actions={one.byOffice ? undefined : (
      <>
        <Button look="plain" aria-label={t('affiliation.endOf', { name })} aria-expanded={last !== null} onPress={() => setLast(last === null ? one.untilOn ?? '' : null)}>{t('affiliation.end')}</Button>
        <Button look="plain" aria-label={t('removeOf', { name })} isBusy={remove.busy} onPress={() => void remove.run({ id }).then((done) => { if (done) onDone(); })}>{t('remove')}</Button>
      </>
    )}>
      <p>{one.untilOn ? t('span', { from: dayText(language, fromOn), until: dayText(language, one.untilOn) }) : t('since', { from: dayText(language, fromOn) })}{one.byOffice ? ` / ${t('affiliation.byOffice')}` : ''}</p>
      {enter.trouble}{remove.trouble}
      {last === null ? null : (
        <form className="flex flex-wrap items-end gap-3" onSubmit={end}>
          <TextField type="date" min={fromOn} label={t('until')} value={last} onChange={({ target }) => setLast(target.value)} />
          <Button type="submit" look="outline" isBusy={enter.busy}>{t('affiliation.endAction')}</Button>
        </form>
      )}
    </Entry>
  );
}

/** To whom I belong, and belonged. */
export function AffiliationSection({ record, onDone }: SectionProps): ReactNode {
  const t = useRecordTexts();
  return (
    <Section id="affiliation" title={t('affiliation.title')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('affiliation.lead')}</p>
      {record.myAffiliations.length === 0
        ? <Empty title={t('affiliation.none.title')}>{t('affiliation.none.text')}</Empty>
        : <ul className="space-y-3">{record.myAffiliations.map((one) => <AffiliationEntry key={one.id} one={one} onDone={onDone} />)}</ul>}
      <Adding label={t('affiliation.addTitle')}>{(close) => <NewAffiliation onAdded={() => { close(); onDone(); }} />}</Adding>
    </Section>
  );
}
