import { ChangeCallUpSettingsDocument, type SettingsQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Notice, Section, Table, TextArea, TextField } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import type { Key } from './changed-values.ts';
import { useSettingsTexts } from './settings.texts.ts';

export type Book = SettingsQuery['callUpSettings'];
/** A greater value of these takes a safeguard down; the api decides. */
const GUARDS: readonly Key[] = ['audienceCap', 'approvalAbove', 'escalatesAfter'];

function Change({ book, onDone }: { book: Book; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const act = useAct(ChangeCallUpSettingsDocument);
  const now = Object.fromEntries(book.settings.map(({ key, value }) => [key, String(value)])) as Record<Key, string>;
  const [draft, setDraft] = useState<Record<Key, string>>(now);
  const [reason, setReason] = useState('');
  const loosens = GUARDS.some((key) => Number(draft[key]) > Number(now[key]));
  const problemOf = (key: string): string | null => (act.refusal?.field === key ? act.refusal.message : null);
  const go = async (): Promise<unknown> => {
    const done = await act.run({ input: { audienceCap: Number(draft.audienceCap), approvalAbove: Number(draft.approvalAbove), escalatesAfter: Number(draft.escalatesAfter), yenPerSegment: Number(draft.yenPerSegment) }, reason });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('change')} label={t('changeTitle')} title={t('changeTitle')} submit={t(loosens ? 'doAsk' : 'doChange')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => { setDraft(now); setReason(''); }}>
      {book.settings.map(({ key, least, most, meaning }) => (
        <TextField key={key} type="number" step={key === 'yenPerSegment' ? 0.01 : 1} min={least} max={most} label={t(`fieldLabel.${key as Key}`)} help={meaning} value={draft[key as Key]} problem={problemOf(key)} onChange={({ target }) => setDraft({ ...draft, [key]: target.value })} required />
      ))}
      <TextArea label={t('reason')} help={t('reasonHelp')} value={reason} problem={problemOf('reason')} onChange={({ target }) => setReason(target.value)} required />
      {loosens ? <Notice kind="warning">{t('loosens')}</Notice> : null}
    </ActDialog>
  );
}

/** The rules of call-ups with meaning, default and range. */
export function CallUpRules({ book, onDone }: { book: Book; onDone: () => void }): ReactNode {
  const t = useSettingsTexts();
  const { may } = useSession();
  const shown = (key: string, value: number): string => t(`units.${key as Key}`, { n: numberText(value, 2) });
  const waits = book.changes.some(({ state }) => state === 'WAITING');
  return (
    <Section title={t('callUps')} actions={may('setting:update') && !waits ? <Change book={book} onDone={onDone} /> : undefined}>
      <p className="mb-4">{t('callUpsText')}</p>
      <Table caption={t('callUps')} hideCaption rows={book.settings} rowKey={({ key }) => key} columns={[
        { key: 'name', title: t('name'), wide: true, cell: ({ key, meaning }) => <><b>{t(`names.${key as Key}`)}</b><span className="block text-solid-gray-700">{meaning}</span></> },
        { key: 'value', title: t('value'), cell: ({ key, value }) => <b className="whitespace-nowrap">{shown(key, value)}</b> },
        { key: 'standard', title: t('standard'), cell: ({ key, standard }) => <span className="whitespace-nowrap">{shown(key, standard)}</span> },
        { key: 'range', title: t('range'), cell: ({ least, most }) => <span className="whitespace-nowrap">{t('rangeText', { least: numberText(least, 2), most: numberText(most, 2) })}</span> },
      ]} />
      <p className="mt-4">{t('alwaysNote')}</p>
    </Section>
  );
}
