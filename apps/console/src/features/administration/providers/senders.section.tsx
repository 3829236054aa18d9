import { AddSenderDocument, SetSenderInUseDocument, SetSenderRateDocument, type ProvidersQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Checkbox, Empty, Section, StateLabel, Table, TextField, type StateTone } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Mailbox } from '../shared/mailbox.tsx';
import { providerName } from './provider-name.ts';
import { useSendersTexts } from './senders.texts.ts';

type Sender = ProvidersQuery['senders'][number];
interface OneProps { sender: Sender; onDone: () => void }

const STATES = ['IN_USE', 'RESTING', 'OUT', 'NOT_SET'] as const;
const TONES: Record<string, StateTone> = { IN_USE: 'good', RESTING: 'active', OUT: 'bad' };

function Add({ onDone }: { onDone: () => void }): ReactNode {
  const t = useSendersTexts();
  const act = useAct(AddSenderDocument);
  const [draft, setDraft] = useState({ number: '', rate: '1' });
  const go = async (): Promise<unknown> => { const done = await act.run({ number: draft.number, ratePerSecond: Number(draft.rate) }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('add')} title={t('add')} submit={t('doAdd')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft({ number: '', rate: '1' })}>
      <p>{t('addText')}</p>
      <TextField type="tel" label={t('number')} help={t('numberHelp')} value={draft.number} onChange={({ target }) => setDraft({ ...draft, number: target.value })} required />
      <TextField type="number" step="any" min={0.01} max={1000} label={t('ratePerSecond')} help={t('rateHelp')} value={draft.rate} onChange={({ target }) => setDraft({ ...draft, rate: target.value })} required />
    </ActDialog>
  );
}

function Use({ sender, onDone }: OneProps): ReactNode {
  const t = useSendersTexts();
  const act = useAct(SetSenderInUseDocument);
  const out = sender.state === 'OUT';
  const go = async (): Promise<unknown> => { const done = await act.run({ id: sender.id, inUse: out }); if (done) onDone(); return done; };
  const title = t(out ? 'useOf' : 'outOf', { name: sender.address });
  return <ActDialog button={t(out ? 'use' : 'out')} label={title} title={title} submit={t(out ? 'use' : 'out')} look="plain" danger={!out} busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t(out ? 'useText' : 'outText')}</p></ActDialog>;
}

function Rate({ sender, onDone }: OneProps): ReactNode {
  const t = useSendersTexts();
  const act = useAct(SetSenderRateDocument);
  const [rate, setRate] = useState(String(sender.ratePerSecond));
  const [back, setBack] = useState(false);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: sender.id, ratePerSecond: back ? null : Number(rate) }); if (done) onDone(); return done; };
  const title = t('changeOf', { name: sender.address });
  return (
    <ActDialog button={t('change')} label={title} title={title} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => { setRate(String(sender.ratePerSecond)); setBack(false); }}>
      <p>{t('changeText')}</p>
      <TextField type="number" step="any" min={0.01} max={1000} label={t('ratePerSecond')} help={t('rateHelp')} value={rate} disabled={back} onChange={({ target }) => setRate(target.value)} required={!back} />
      {sender.ownRate && !sender.added ? <Checkbox label={t('back')} checked={back} onChange={({ target }) => setBack(target.checked)} /> : null}
    </ActDialog>
  );
}

/** From what messages leave. */
export function SendersSection({ senders, onDone }: { senders: readonly Sender[]; onDone: () => void }): ReactNode {
  const t = useSendersTexts();
  const language = useLanguage();
  const { may } = useSession();
  const changes = may('notify:update');
  const rateOf = ({ channel, ratePerSecond }: Sender): string => t(`rateText.${channel === 'SMS' ? 'SMS' : 'MAIL'}`, { n: numberText(ratePerSecond, 2) });
  return (
    <Section title={t('title')} actions={changes ? <Add onDone={onDone} /> : undefined}>
      <p className="mb-4">{t('text')}</p>
      {senders.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : (
        <Table caption={t('title')} hideCaption rows={senders} rowKey={({ id }) => id} columns={[
          { key: 'address', title: t('address'), wide: true, cell: ({ address, added }) => <><span className="tabular-nums"><Mailbox>{address}</Mailbox></span><span className="block text-solid-gray-700">{t(added ? 'added' : 'named')}</span></> },
          { key: 'channel', title: t('channel'), cell: ({ channel, provider }) => <>{t(`channels.${channel as 'SMS'}`)}<span className="block text-solid-gray-700">{providerName(provider)}</span></> },
          { key: 'state', title: t('state'), cell: ({ state, restsUntil, restReason }) => <><StateLabel tone={TONES[state] ?? 'neutral'}>{t(`states.${STATES.find((one) => one === state) ?? 'NOT_SET'}`)}</StateLabel>{restsUntil ? <span className="block">{t(restReason ? 'untilCode' : 'until', { at: momentText(language, restsUntil), code: restReason })}</span> : null}</> },
          { key: 'rate', title: t('rate'), cell: (sender) => <>{rateOf(sender)}<span className="block text-solid-gray-700">{t(sender.ownRate ? 'byHand' : 'byEnvironment')}</span></> },
          ...(changes ? [{ key: 'acts', title: t('acts'), wide: true, cell: (sender: Sender) => <span className="flex gap-2"><Rate sender={sender} onDone={onDone} />{sender.state === 'NOT_SET' ? null : <Use sender={sender} onDone={onDone} />}</span> }] : []),
        ]} />
      )}
    </Section>
  );
}
