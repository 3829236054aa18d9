import { DecideNameChangeDocument, RecordNameChangeDocument, type VettingPersonQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Section, StateLabel, Table, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIdentityTexts } from './identity.texts.ts';

type Name = VettingPersonQuery['expertNames'][number];
const PARTS = ['familyName', 'givenName', 'familyKana', 'givenKana', 'familyRomaji', 'givenRomaji'] as const;
const NOTHING = { familyName: '', givenName: '', familyKana: '', givenKana: '', familyRomaji: '', givenRomaji: '', fromOn: '', formerName: false };

function RecordChange({ expertId, onDone }: { expertId: string; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const act = useAct(RecordNameChangeDocument);
  const [draft, setDraft] = useState(NOTHING);
  const go = async (): Promise<unknown> => { const done = await act.run({ expertId, name: draft }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('record')} title={t('record')} submit={t('save')} wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(NOTHING)}>
      <div className="grid gap-4 sm:grid-cols-2">
        {PARTS.map((part) => <TextField key={part} label={t(part)} value={draft[part]} onChange={({ target }) => setDraft({ ...draft, [part]: target.value })} required />)}
        <TextField type="date" label={t('fromDay')} value={draft.fromOn} onChange={({ target }) => setDraft({ ...draft, fromOn: target.value })} required />
      </div>
      <Checkbox label={t('former')} checked={draft.formerName} onChange={({ target }) => setDraft({ ...draft, formerName: target.checked })} />
    </ActDialog>
  );
}

function Decide({ name, grant, onDone }: { name: Name; grant: boolean; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const act = useAct(DecideNameChangeDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: name.id, grant }); if (done) onDone(); return done; };
  const title = t(grant ? 'grantOf' : 'refuseOf', { name: name.kanji.full });
  const word = t(grant ? 'grant' : 'refuse');
  return <ActDialog button={word} label={title} title={title} submit={word} look={grant ? 'outline' : 'plain'} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(grant ? 'grantText' : 'refuseText')}</p></ActDialog>;
}

/** Former names, names to come, and what was asked for. */
export function NamesSection({ expertId, names, onDone }: { expertId: string; names: readonly Name[]; onDone: () => void }): ReactNode {
  const t = useIdentityTexts();
  const language = useLanguage();
  return (
    <Section title={t('names')} actions={<RecordChange expertId={expertId} onDone={onDone} />}>
      {names.length === 0 ? <p>{t('namesNone')}</p> : (
        <Table caption={t('names')} hideCaption rows={names} rowKey={({ id }) => id} columns={[
          { key: 'name', title: t('name'), wide: true, cell: ({ kanji }) => kanji.full },
          { key: 'kana', title: t('kana'), cell: ({ kana }) => kana.full },
          { key: 'romaji', title: t('romaji'), cell: ({ romaji }) => romaji.full },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => (fromOn ? dayText(language, fromOn) : '—') },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('noEnd')) },
          { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={state === 'ASKED' ? 'active' : 'neutral'}>{t(`states.${state}`)}</StateLabel> },
          { key: 'act', title: t('acts'), cell: (name) => (name.state === 'ASKED' ? <span className="flex gap-2 whitespace-nowrap"><Decide grant name={name} onDone={onDone} /><Decide grant={false} name={name} onDone={onDone} /></span> : '—') },
        ]} />
      )}
    </Section>
  );
}
