import { DecideCallUpSettingsDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Facts, Section, StateLabel, Table, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText, stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Whole } from '../shared/whole.tsx';
import type { Book } from './call-up-rules.section.tsx';
import { changedValues, KEYS, type Key, type Values } from './changed-values.ts';
import { useSettingsTexts } from './settings.texts.ts';

type Change = Book['changes'][number];
/** The api lists no more: with as many, what held before the first one listed is not known. */
const MOST_CHANGES = 30;
const TONES: Record<string, StateTone> = { WAITING: 'active', IN_FORCE: 'good', REFUSED: 'bad' };

/** A value with its unit, and two with an arrow between them. */
function useShown(): { value: (key: Key, n: number) => ReactNode; pair: (key: Key, before: number, after: number) => ReactNode } {
  const t = useSettingsTexts();
  const value = (key: Key, n: number): ReactNode => <Whole>{t(`units.${key}`, { n: numberText(n, 2) })}</Whole>;
  return { value, pair: (key, before, after) => <>{value(key, before)} → {value(key, after)}</> };
}

/** What a change changed; all its values where it is not known what held before. */
function ChangedValues({ book, change }: { book: Book; change: Change }): ReactNode {
  const t = useSettingsTexts();
  const shown = useShown();
  const defaults = Object.fromEntries(book.settings.map(({ key, standard }) => [key, standard])) as Values;
  const changed = changedValues(book.changes, book.changes.indexOf(change), defaults, book.changes.length < MOST_CHANGES);
  if (changed?.length === 0) return t('unchanged');
  return (
    <ul className="sm:min-w-56">
      {changed ? changed.map(({ key, before, after }) => <li key={key}>{t(`names.${key}`)}: {shown.pair(key, before, after)}</li>) : KEYS.map((key) => <li key={key}>{t(`names.${key}`)}: {shown.value(key, change[key])}</li>)}
    </ul>
  );
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
  const shown = useShown();
  const change = book.changes.find(({ state }) => state === 'WAITING');
  if (!change) return null;
  const own = change.askedBy === viewer?.id;
  const nowOf = (key: string): number => book.settings.find((one) => one.key === key)?.value ?? 0;
  return (
    <Section title={t('waiting')} actions={may('callup:approve') && !own ? <><Decide change={change} agree onDone={onDone} /><Decide change={change} agree={false} onDone={onDone} /></> : undefined}>
      <div className="space-y-3">
        <p>{t('waitingText', { name: change.askedByName ?? t('noName'), at: stampText(language, change.askedAt) })}</p>
        <Facts facts={[
          ...KEYS.filter((key) => change[key] !== nowOf(key)).map((key) => [t(`names.${key}`), shown.pair(key, nowOf(key), change[key])] as const),
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
  const present = book.changes.find(({ state }) => state === 'IN_FORCE')?.id;
  const stateOf = ({ id, state }: Change): 'WAITING' | 'IN_FORCE' | 'EARLIER' | 'REFUSED' => (state === 'IN_FORCE' && id !== present ? 'EARLIER' : state);
  return (
    <Section title={t('changes')}>
      {book.changes.length === 0 ? <Empty title={t('changesNone.title')}>{t('changesNone.text')}</Empty> : (
        <Table caption={t('changes')} hideCaption rows={book.changes} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ decidedAt, askedAt }) => <span className="whitespace-nowrap">{stampText(language, decidedAt ?? askedAt)}</span> },
          { key: 'state', title: t('state'), cell: (change) => <StateLabel tone={TONES[stateOf(change)] ?? 'neutral'}>{t(`states.${stateOf(change)}`)}</StateLabel> },
          { key: 'by', title: t('by'), cell: ({ askedByName }) => <Whole>{askedByName ?? t('noName')}</Whole> },
          { key: 'decided', title: t('decidedBy'), cell: ({ state, decidedByName }) => (state === 'WAITING' ? t('undecided') : <Whole>{decidedByName ?? t('alone')}</Whole>) },
          { key: 'reason', title: t('reason'), wide: true, cell: ({ reason }) => reason },
          { key: 'values', title: t('values'), wide: true, cell: (change) => <ChangedValues book={book} change={change} /> },
        ]} />
      )}
    </Section>
  );
}
