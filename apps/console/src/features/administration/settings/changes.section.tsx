import { DecideCallUpSettingsDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Facts, Section, StateLabel, Table, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText, stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { KEYS, type Book } from './call-up-rules.section.tsx';
import { useSettingsTexts } from './settings.texts.ts';

type Change = Book['changes'][number];
const TONES: Record<string, StateTone> = { WAITING: 'active', IN_FORCE: 'good', REFUSED: 'bad' };

function useValues(): (change: Change) => string[] {
  const t = useSettingsTexts();
  return (change) => KEYS.map((key) => `${t(`names.${key}`)}: ${t(`units.${key}`, { n: numberText(change[key], 2) })}`);
}

function Decide({ change, agree, onDone }: { change: Change; agree: boolean; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const act = useAct(DecideCallUpSettingsDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: change.id, agree }); if (done) onDone(); return done; };
  const what = agree ? 'agree' : 'refuse';
  return <ActDialog button={t(what)} title={t(what)} submit={t(what)} look={agree ? 'solid' : 'outline'} danger={!agree} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(`${what}Text`)}</p></ActDialog>;
}

/** A change that waits for an approver. */
export function Waiting({ book, onDone }: { book: Book; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const language = useLanguage();
  const { may, viewer } = useSession();
  const change = book.changes.find(({ state }) => state === 'WAITING');
  if (!change) return null;
  const own = change.askedBy === viewer?.id;
  const nowOf = (key: string): number => book.settings.find((one) => one.key === key)?.value ?? 0;
  return (
    <Section title={t('waiting')} actions={may('callup:approve') && !own ? <><Decide change={change} agree onDone={onDone} /><Decide change={change} agree={false} onDone={onDone} /></> : undefined}>
      <div className="space-y-3">
        <p>{t('waitingText', { name: change.askedByName ?? t('noName'), at: stampText(language, change.askedAt) })}</p>
        <Facts facts={[
          ...KEYS.filter((key) => change[key] !== nowOf(key)).map((key) => [t(`names.${key}`), `${t(`units.${key}`, { n: numberText(nowOf(key), 2) })} → ${t(`units.${key}`, { n: numberText(change[key], 2) })}`] as const),
          [t('reason'), change.reason],
        ]} />
        {own && may('callup:approve') ? <p>{t('own')}</p> : null}
      </div>
    </Section>
  );
}

/** Who changed what, and when. */
export function Changes({ book }: { book: Book }): ReactNode {
  const t = useSettingsTexts();
  const language = useLanguage();
  const values = useValues();
  const present = book.changes.find(({ state }) => state === 'IN_FORCE')?.id;
  const stateOf = ({ id, state }: Change): 'WAITING' | 'IN_FORCE' | 'EARLIER' | 'REFUSED' => (state === 'IN_FORCE' && id !== present ? 'EARLIER' : state);
  return (
    <Section title={t('changes')}>
      {book.changes.length === 0 ? <Empty title={t('changesNone.title')}>{t('changesNone.text')}</Empty> : (
        <Table caption={t('changes')} hideCaption rows={book.changes} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ decidedAt, askedAt }) => <span className="whitespace-nowrap">{stampText(language, decidedAt ?? askedAt)}</span> },
          { key: 'state', title: t('state'), cell: (change) => <StateLabel tone={TONES[stateOf(change)] ?? 'neutral'}>{t(`states.${stateOf(change)}`)}</StateLabel> },
          { key: 'by', title: t('by'), cell: ({ askedByName }) => askedByName ?? t('noName') },
          { key: 'decided', title: t('decidedBy'), cell: ({ state, decidedByName }) => (state === 'WAITING' ? '—' : decidedByName ?? t('alone')) },
          { key: 'reason', title: t('reason'), wide: true, cell: ({ reason }) => reason },
          { key: 'values', title: t('values'), wide: true, cell: (change) => <ul className="min-w-56">{values(change).map((value) => <li key={value}>{value}</li>)}</ul> },
        ]} />
      )}
    </Section>
  );
}
