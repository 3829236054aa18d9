import { useMutation } from '@apollo/client/react';
import { ReplyFromSandboxDocument } from '@muster/contract/sandbox';
import { useState, type FormEvent, type ReactNode } from 'react';
import { isRefusal, type Refusal } from '../../shared/api/errors.ts';
import { Button, buttonClass, Notice, RefusalNotice, StateLabel, TextField, Trouble } from '../../shared/parts/index.ts';
import { clockText } from '../../shared/texts/format.ts';
import { useLanguage } from '../../shared/texts/language.ts';
import { useSandboxTexts } from './sandbox.texts.ts';
import type { Wall } from './wall.page.tsx';

/** What the sandbox's provider says of a message. */
const STATES = ['queued', 'accepted', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'received'] as const;

type Message = Wall['messages'][number];

/** One message as the phone or mailbox has it, with what its owner can do. */
export function MessageCard({ message, onOnly, onReplied }: { message: Message; onOnly: (device: string) => void; onReplied: () => void }): ReactNode {
  const t = useSandboxTexts();
  const language = useLanguage();
  const [replying, setReplying] = useState(false);
  const { channel, direction, device, at, subject, text, status, answerPath } = message;
  const outbound = direction === 'OUTBOUND';
  return (
    <article className={`flex flex-col gap-2 rounded-16 border-2 p-3 ${outbound ? 'border-solid-gray-600 bg-solid-gray-50' : 'border-key-900 bg-key-50'}`}>
      <header className="flex flex-wrap items-center justify-between gap-2 text-dns-16N-130">
        <span className="min-w-0">{t(outbound ? 'to' : 'from', { device })}</span>
        <span className="flex items-center gap-2"><StateLabel>{channel === 'SMS' ? 'SMS' : t('mail')}</StateLabel><span className="tabular-nums">{clockText(language, at)}</span></span>
      </header>
      {subject ? <p className="text-std-16B-170">{subject}</p> : null}
      <p className="rounded-12 bg-white p-2 text-std-16N-170 [overflow-wrap:anywhere] whitespace-pre-wrap">{text}</p>
      <p className="text-dns-16N-130 text-solid-gray-700">{STATES.some((state) => state === status) ? t(`status.${status as (typeof STATES)[number]}`) : status}</p>
      <footer className="flex flex-wrap gap-2">
        {answerPath ? <a href={answerPath} target="_blank" rel="noreferrer" className={buttonClass('outline')}>{t('open')}</a> : null}
        {channel === 'SMS' && outbound ? <Button look="outline" aria-expanded={replying} onPress={() => setReplying(!replying)}>{t('reply')}</Button> : null}
        <Button look="plain" onPress={() => onOnly(device)}>{t('only')}</Button>
      </footer>
      {replying ? <Reply device={device} onSent={onReplied} /> : null}
    </article>
  );
}

const QUICK = { yes: '1', no: '2', from: '18:00' } as const;

function Reply({ device, onSent }: { device: string; onSent: () => void }): ReactNode {
  const t = useSandboxTexts();
  const [send, { loading, error }] = useMutation(ReplyFromSandboxDocument);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Refusal | 'sent' | 'undelivered' | null>(null);
  const give = async (words: string): Promise<void> => {
    const result = (await send({ variables: { device, text: words } })).data?.replyFromSandbox;
    if (!result) return;
    setOutcome(isRefusal(result) ? result : result.delivered ? 'sent' : 'undelivered');
    setText('');
    onSent();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void give(text).catch(() => undefined);
  };
  return (
    <form className="space-y-3" onSubmit={submit}>
      <div className="flex flex-wrap gap-2">
        {(['yes', 'no', 'from'] as const).map((kind) => <Button key={kind} look="outline" isDisabled={loading} onPress={() => void give(QUICK[kind]).catch(() => undefined)}>{t(`quick.${kind}`)}</Button>)}
      </div>
      <TextField label={t('replyText')} required maxLength={1600} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" look="outline" isBusy={loading}>{t('send')}</Button>
      {outcome === 'sent' || outcome === 'undelivered' ? <Notice kind={outcome === 'sent' ? 'success' : 'warning'} title={t(outcome)} /> : null}
      {outcome && typeof outcome === 'object' ? <RefusalNotice refusal={outcome} /> : null}
      {error ? <Trouble error={error} /> : null}
    </form>
  );
}
