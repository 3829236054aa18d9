import { useQuery } from '@apollo/client/react';
import { SandboxWallDocument, type SandboxWallQuery } from '@muster/contract/sandbox';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../shared/api/errors.ts';
import { Empty, Loading, Page, RefusalNotice, Section, Select, TextField, Trouble } from '../../shared/parts/index.ts';
import { CrowdSection } from './crowd.section.tsx';
import { MessageCard } from './message.card.tsx';
import { useSandboxTexts } from './sandbox.texts.ts';

export type Wall = Extract<SandboxWallQuery['sandboxWall'], { __typename: 'SandboxWall' }>;

/** The outside world sends no events to the console: it is asked every second. */
const EVERY_MS = 1000;
const SHOWN = 30;

/** The made-up phones and mailboxes of a demo. */
export default function WallPage(): ReactNode {
  const t = useSandboxTexts();
  const [channel, setChannel] = useState<'' | 'SMS' | 'EMAIL'>('');
  const [device, setDevice] = useState('');
  const variables = { device: device.trim() || null, channel: channel || null, first: SHOWN };
  const { data, previousData, error, refetch } = useQuery(SandboxWallDocument, { variables, fetchPolicy: 'no-cache', pollInterval: EVERY_MS });
  const result = (data ?? previousData)?.sandboxWall;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {result && isRefusal(result) ? <RefusalNotice refusal={result} /> : null}
      {!result && !error ? <Loading /> : null}
      {result?.__typename === 'SandboxWall' ? (
        <>
          <CrowdSection crowd={result.crowd} onChanged={() => void refetch()} />
          <Section title={t('messages')}>
            <div className="mb-4 grid gap-4 sm:grid-cols-2">
              <Select label={t('channel')} value={channel} onChange={(event) => setChannel(event.target.value as typeof channel)} options={[{ value: '', text: t('all') }, { value: 'SMS', text: t('SMS') }, { value: 'EMAIL', text: t('EMAIL') }]} />
              <TextField label={t('device')} type="search" value={device} onChange={(event) => setDevice(event.target.value)} />
            </div>
            {result.messages.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
            <ul className="grid items-start gap-4 md:grid-cols-2 lg:grid-cols-3">
              {result.messages.map((message) => <li key={message.id} className="min-w-0"><MessageCard message={message} onOnly={setDevice} onReplied={() => void refetch()} /></li>)}
            </ul>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
