import { useMutation, useQuery } from '@apollo/client/react';
import { ResolveUnclearReplyDocument, UnclearRepliesDocument } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { Button, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';

/** Replies that no rule could read, of one call-up or of all (null): somebody reads them. `count` grows when one comes. */
export function UnclearSection({ callUpId, count }: { callUpId: string | null; count: number }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(UnclearRepliesDocument, { variables: { callUpId } });
  const [resolve, resolving] = useMutation(ResolveUnclearReplyDocument);
  useEffect(() => { void refetch().catch(() => undefined); }, [count, refetch]);
  const open = data?.unclearReplies.nodes.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  const settle = (id: string): void => void resolve({ variables: { id } }).then(() => refetch()).catch(() => undefined);
  return (
    <Section id="unclear" title={t('unclear.title')}>
      {error ?? resolving.error ? <Trouble error={error ?? resolving.error} onAgain={() => void refetch()} /> : null}
      {open.length === 0 ? <p>{t('unclear.none')}</p> : (
        <Table caption={t('unclear.title')} hideCaption rows={open} rowKey={({ id }) => id} columns={[
          { key: 'text', title: t('unclear.text'), cell: ({ text }) => text || t('unclear.erased') },
          ...(callUpId === null ? [{ key: 'callUp', title: t('unclear.callUp'), cell: (one: (typeof open)[number]) => (one.callUpId ? <Link to={`/call-ups/${one.callUpId}`}>{t('unclear.open')}</Link> : t('unclear.noCallUp')) }] : []),
          { key: 'at', title: t('unclear.at'), cell: ({ receivedAt }) => momentText(language, receivedAt) },
          { key: 'act', title: t('people.act'), cell: ({ id }) => <Button look="outline" isBusy={resolving.loading} onPress={() => settle(id)}>{t('unclear.resolve')}</Button> },
        ]} />
      )}
    </Section>
  );
}
