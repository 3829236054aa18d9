import { useMutation, useQuery } from '@apollo/client/react';
import { ResolveUnclearReplyDocument, UnclearRepliesDocument, type UnclearRepliesQuery } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { Button, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';

/** So many stand there before somebody asks for the rest: what is below must not be lost behind them. */
const AT_FIRST = 5;

type Reply = UnclearRepliesQuery['unclearReplies']['nodes'][number];

/** Replies that could not be booked, of one call-up or of all (null), with why and whose: somebody reads them. `count` grows when one comes. */
export function UnclearSection({ callUpId, count }: { callUpId: string | null; count: number }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const name = usePersonName();
  const { data, error, refetch } = useQuery(UnclearRepliesDocument, { variables: { callUpId } });
  const [resolve, resolving] = useMutation(ResolveUnclearReplyDocument);
  const [whole, setWhole] = useState(false);
  useEffect(() => { void refetch().catch(() => undefined); }, [count, refetch]);
  const open = data?.unclearReplies.nodes.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  const settle = (id: string): void => void resolve({ variables: { id } }).then(() => refetch()).catch(() => undefined);
  const callUp = { key: 'callUp', title: t('unclear.callUp'), cell: (one: Reply) => (one.callUpId ? <Link to={`/call-ups/${one.callUpId}`}>{t('unclear.open')}</Link> : t('unclear.noCallUp')) };
  return (
    <Section id="unclear" title={t('unclear.title')}>
      {error ?? resolving.error ? <Trouble error={error ?? resolving.error} onAgain={() => void refetch()} /> : null}
      {open.length === 0 ? <p>{t('unclear.none')}</p> : (
        <div className="space-y-4">
          <p>{t('unclear.lead')}</p>
          <Table caption={t('unclear.title')} hideCaption rows={whole ? open : open.slice(0, AT_FIRST)} rowKey={({ id }) => id} columns={[
            { key: 'text', title: t('unclear.text'), cell: ({ text }) => text || t('unclear.erased') },
            { key: 'why', title: t('unclear.why'), cell: ({ reason }) => (reason ? t(`unclear.reason.${reason}`) : '—') },
            { key: 'who', title: t('people.name'), cell: ({ expert }) => (expert ? name(expert) : t('unclear.nobody')) },
            ...(callUpId === null ? [callUp] : []),
            { key: 'at', title: t('unclear.at'), cell: ({ receivedAt }) => momentText(language, receivedAt) },
            { key: 'act', title: <span className="sr-only">{t('people.act')}</span>, cell: ({ id }) => <Button look="outline" isBusy={resolving.loading} onPress={() => settle(id)}>{t('unclear.resolve')}</Button> },
          ]} />
          {!whole && open.length > AT_FIRST ? <Button look="plain" onPress={() => setWhole(true)}>{t('unclear.all', { n: numberText(open.length) })}</Button> : null}
        </div>
      )}
    </Section>
  );
}
