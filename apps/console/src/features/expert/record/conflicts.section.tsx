import { SetMyConflictsDocument, type ConflictInput } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Checkbox, Section, Select, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons, Entry } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import { OrganisationChoice, type Organisation } from './organisation.choice.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { Conflict, SectionProps } from './record.types.ts';

type Reason = ConflictInput['reason'];
const REASONS: readonly Reason[] = ['CLIENT', 'COMPETITOR', 'FORMER_EMPLOYER', 'GROUP_COMPANY', 'OTHER'];
const inputOf = ({ organisationId, reason, untilOn, wholeGroup }: Conflict): ConflictInput => ({ organisationId, reason, untilOn, wholeGroup });

function NewConflict({ isBusy, onAdd }: { isBusy: boolean; onAdd: (one: ConflictInput) => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const [organisation, setOrganisation] = useState<Organisation | null>(null);
  const [draft, setDraft] = useState({ reason: 'CLIENT' as Reason, untilOn: '', wholeGroup: false });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (organisation) onAdd({ organisationId: organisation.id, reason: draft.reason, wholeGroup: draft.wholeGroup, untilOn: draft.untilOn || null });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      <OrganisationChoice chosen={organisation} onChange={setOrganisation} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Select label={t('conflicts.reason')} value={draft.reason} onChange={({ target }) => setDraft({ ...draft, reason: target.value as Reason })} options={REASONS.map((value) => ({ value, text: t(`conflicts.reasons.${value}`) }))} />
        <TextField type="date" label={shared('until')} value={draft.untilOn} onChange={({ target }) => setDraft({ ...draft, untilOn: target.value })} />
      </div>
      <Checkbox label={t('conflicts.group')} checked={draft.wholeGroup} onChange={({ target }) => setDraft({ ...draft, wholeGroup: target.checked })} />
      <AddingButtons><Button type="submit" isBusy={isBusy} isDisabled={!organisation}>{shared('save')}</Button></AddingButtons>
    </form>
  );
}

/** The organisations whose incidents I stay out of. One save replaces all of them, so each change sends the whole list. */
export function ConflictsSection({ record, onDone }: SectionProps): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const set = useAct(SetMyConflictsDocument);
  const all = record.myConflicts;
  const send = async (conflicts: ConflictInput[]): Promise<boolean> => {
    const done = await set.run({ conflicts });
    if (done) onDone();
    return done !== null;
  };
  return (
    <Section id="conflicts" title={t('conflicts.title')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('conflicts.lead')}</p>
      {set.trouble}
      {all.length === 0 ? <p>{t('conflicts.none')}</p> : (
        <ul className="space-y-3">{all.map((one) => {
          const name = inLanguage(language, one.organisationJa, one.organisationEn);
          return (
            <Entry key={one.organisationId} title={name} labels={<><StateLabel>{t(`conflicts.reasons.${one.reason}`)}</StateLabel>{one.wholeGroup ? <StateLabel>{t('conflicts.groupNote')}</StateLabel> : null}</>}
              actions={<Button look="plain" aria-label={shared('removeOf', { name })} isDisabled={set.busy} onPress={() => void send(all.filter((other) => other !== one).map(inputOf))}>{shared('remove')}</Button>}>
              {one.untilOn ? <p>{t('credentials.until', { on: dayText(language, one.untilOn) })}</p> : null}
            </Entry>
          );
        })}</ul>
      )}
      <Adding label={t('conflicts.addTitle')}>{(close) => <NewConflict isBusy={set.busy} onAdd={(one) => void send([...all.map(inputOf), one]).then((done) => { if (done) close(); })} />}</Adding>
    </Section>
  );
}
