import { useLazyQuery } from '@apollo/client/react';
import { AuditChainDocument } from '@muster/contract/audit';
import type { ReactNode } from 'react';
import { Button, Facts, Notice, Section, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useLogTexts } from './log.texts.ts';

/** Checks the whole chain when asked to. */
export function ChainSection(): ReactNode {
  const t = useLogTexts();
  const [ask, { data, loading, error }] = useLazyQuery(AuditChainDocument, { fetchPolicy: 'no-cache' });
  const chain = loading ? undefined : data?.auditChain;
  const n = numberText(Number(chain?.checked ?? 0));
  return (
    <Section title={t('chain')}>
      <div className="space-y-4">
        <p>{t('chainText')}</p>
        {error ? <Trouble error={error} /> : null}
        {chain && chain.brokenAt ? <Notice kind="error" title={t('broken', { seq: chain.brokenAt })}>{t('brokenText', { n })}</Notice> : null}
        {chain && !chain.brokenAt ? <Notice kind="success" title={t('holds', { n })} /> : null}
        {chain?.head ? <><Facts facts={[[t('head'), <code key="head" className="font-mono text-dns-16N-130 break-all">{chain.head}</code>]]} /><p className="text-solid-gray-700">{t('headText')}</p></> : null}
        <Button look="outline" isBusy={loading} onPress={() => { ask().catch(() => undefined); }}>{t('check')}</Button>
      </div>
    </Section>
  );
}
