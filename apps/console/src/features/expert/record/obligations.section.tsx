import { SetMyObligationsDocument, type ObligationInput } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Section, Select, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons, Entry } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import { useRecordTexts } from './record.texts.ts';
import type { Obligation, SectionProps } from './record.types.ts';

type Kind = ObligationInput['kind'];
const KINDS: readonly Kind[] = ['EMPLOYER_DUTY', 'OTHER_ROSTER', 'RESERVE_SERVICE', 'FIRE_CORPS', 'OTHER'];
const inputOf = ({ kind, fromOn, untilOn, goesFirst }: Obligation): ObligationInput => ({ kind, fromOn, untilOn, goesFirst });

function NewObligation({ isBusy, onAdd }: { isBusy: boolean; onAdd: (one: ObligationInput) => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const [draft, setDraft] = useState({ kind: 'EMPLOYER_DUTY' as Kind, fromOn: '', untilOn: '', goesFirst: false });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAdd({ ...draft, untilOn: draft.untilOn || null });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      <Select label={t('obligations.kind')} value={draft.kind} onChange={({ target }) => setDraft({ ...draft, kind: target.value as Kind })} options={KINDS.map((value) => ({ value, text: t(`obligations.kinds.${value}`) }))} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField type="date" required label={shared('from')} value={draft.fromOn} onChange={({ target }) => setDraft({ ...draft, fromOn: target.value })} />
        <TextField type="date" label={shared('until')} value={draft.untilOn} onChange={({ target }) => setDraft({ ...draft, untilOn: target.value })} />
      </div>
      <Checkbox label={t('obligations.first')} help={t('obligations.firstHelp')} checked={draft.goesFirst} onChange={({ target }) => setDraft({ ...draft, goesFirst: target.checked })} />
      <AddingButtons><Button type="submit" isBusy={isBusy}>{shared('save')}</Button></AddingButtons>
    </form>
  );
}

/** What else may call me. One save replaces all of them, so each change sends the whole list. */
export function ObligationsSection({ record, onDone }: SectionProps): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const set = useAct(SetMyObligationsDocument);
  const all = record.myObligations;
  const send = async (obligations: ObligationInput[]): Promise<boolean> => {
    const done = await set.run({ obligations });
    if (done) onDone();
    return done !== null;
  };
  return (
    <Section id="obligations" title={t('obligations.title')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('obligations.lead')}</p>
      {set.trouble}
      {all.length === 0 ? <p>{t('obligations.none')}</p> : (
        <ul className="space-y-3">{all.map((one) => {
          const name = t(`obligations.kinds.${one.kind}`);
          return (
            <Entry key={`${one.kind} ${one.fromOn}`} title={name} labels={one.goesFirst ? <StateLabel tone="active">{t('obligations.firstNote')}</StateLabel> : null}
              actions={<Button look="plain" aria-label={shared('removeOf', { name })} isDisabled={set.busy} onPress={() => void send(all.filter((other) => other !== one).map(inputOf))}>{shared('remove')}</Button>}>
              <p>{one.untilOn ? shared('span', { from: dayText(language, one.fromOn), until: dayText(language, one.untilOn) }) : shared('since', { from: dayText(language, one.fromOn) })}</p>
            </Entry>
          );
        })}</ul>
      )}
      <Adding label={t('obligations.addTitle')}>{(close) => <NewObligation isBusy={set.busy} onAdd={(one) => void send([...all.map(inputOf), one]).then((done) => { if (done) close(); })} />}</Adding>
    </Section>
  );
}
