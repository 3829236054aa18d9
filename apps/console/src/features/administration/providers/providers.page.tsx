import { useQuery } from '@apollo/client/react';
import { ProvidersDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, StateLabel, Table, Trouble, type StateTone } from '../../../shared/parts/index.ts';
import { defineTexts } from '../../../shared/texts/language.ts';
import { providerName } from './provider-name.ts';
import { SendersSection } from './senders.section.tsx';

const useTexts = defineTexts('providers', {
  ja: {
    title: '送信手段', lead: '電話番号やメールアドレスへの送信に使う事業者と、その状態です。事業者は環境変数で設定します(README参照)。', list: '送信手段の状態', none: { title: '送信手段がありません', text: '環境変数で事業者を設定し、再起動してください。' }, channel: '手段', provider: '事業者', state: '状態', problem: '問題と対処', check: '最新の状態にする', channels: { SMS: 'SMS', EMAIL: 'メール', VOICE: '電話(音声)', OTHER: 'その他' }, notSet: '未設定', good: 'なし',
    states: { OK: '正常', NOT_CONFIGURED: '未設定', PROVIDER_DOWN: '事業者の障害', PAUSED: '一時停止中', STALLED: '滞留', OTHER: '不明' },
  },
  en: {
    title: 'Providers', lead: 'Which providers messages go through, and their state. Providers are set up by environment variables (see the README).', list: 'Channels', none: { title: 'There is no channel', text: 'Set a provider by environment variables and start again.' }, channel: 'Channel', provider: 'Provider', state: 'State', problem: 'Problem and remedy', check: 'Check again', channels: { SMS: 'SMS', EMAIL: 'E-mail', VOICE: 'Voice', OTHER: 'Other' }, notSet: 'None', good: 'None',
    states: { OK: 'In order', NOT_CONFIGURED: 'Not configured', PROVIDER_DOWN: 'Provider is down', PAUSED: 'Paused', STALLED: 'Stalled', OTHER: 'Unknown' },
  },
});

const STATES = ['OK', 'NOT_CONFIGURED', 'PROVIDER_DOWN', 'PAUSED', 'STALLED'] as const;
const TONES: Record<string, StateTone> = { OK: 'good', PROVIDER_DOWN: 'bad', STALLED: 'bad', PAUSED: 'active' };

/** Channels with their providers and health. */
export default function ProvidersPage(): ReactNode {
  const t = useTexts();
  const { data, error, loading, refetch } = useQuery(ProvidersDocument, { fetchPolicy: 'network-only' });
  const channels = data?.providers ?? [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Button look="outline" isBusy={loading} onPress={() => { refetch().catch(() => undefined); }}>{t('check')}</Button>}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('list')}>
        {!data && !error ? <Loading /> : null}
        {data && channels.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {channels.length > 0 ? (
          <Table caption={t('list')} hideCaption rows={channels} rowKey={({ channel }) => channel} columns={[
            { key: 'channel', title: t('channel'), cell: ({ channel }) => t(`channels.${(['SMS', 'EMAIL', 'VOICE'] as const).find((one) => one === channel) ?? 'OTHER'}`) },
            { key: 'provider', title: t('provider'), cell: ({ provider }) => (provider ? providerName(provider) : t('notSet')) },
            { key: 'state', title: t('state'), cell: ({ state }) => <StateLabel tone={TONES[state] ?? 'neutral'}>{t(`states.${STATES.find((one) => one === state) ?? 'OTHER'}`)}</StateLabel> },
            { key: 'problem', title: t('problem'), wide: true, cell: ({ problem }) => problem ?? t('good') },
          ]} />
        ) : null}
      </Section>
      {data ? <SendersSection senders={data.senders} onDone={() => void refetch()} /> : null}
    </Page>
  );
}
