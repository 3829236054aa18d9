import { useMutation } from '@apollo/client/react';
import { ResolveUnclearReplyDocument } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Button, Loading, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';
import { useUnclearReplies, type Reply } from './unclear-replies.ts';

/** So many stand there before somebody asks for the rest: what is below must not be lost behind them. */
const AT_FIRST = 5;

/** Replies that could not be booked, of one call-up or of all (null), with why and whose: somebody reads them. `count` grows when one comes. */
export function UnclearSection({ callUpId, count }: { callUpId: string | null; count: number }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const name = usePersonName();
  const [whole, setWhole] = useState(false);
  const { rows, total, isLoading, error, again } = useUnclearReplies(callUpId, count, whole);
  const [resolve, resolving] = useMutation(ResolveUnclearReplyDocument);
  const settle = (id: string): void => void resolve({ variables: { id } }).then(again).catch(() => undefined);
  const callUp = { key: 'callUp', title: t('unclear.callUp'), cell: (one: Reply) => (one.callUpId ? <Link to={`/call-ups/${one.callUpId}`}>{t('unclear.open')}</Link> : t('unclear.noCallUp')) };
  return (
    <Section id="unclear" title={t('unclear.title')}>
      {error ?? resolving.error ? <Trouble error={error ?? resolving.error} onAgain={again} /> : null}
      {rows.length === 0 ? <p>{t('unclear.none')}</p> : (
        <div className="space-y-4">
          <p>{t('unclear.lead')}</p>
          <Table caption={t('unclear.title')} hideCaption rows={whole ? rows : rows.slice(0, AT_FIRST)} rowKey={({ id }) => id} columns={[
            { key: 'text', title: t('unclear.text'), cell: ({ text }) => text || t('unclear.erased') },
            { key: 'why', title: t('unclear.why'), cell: ({ reason }) => (reason ? t(`unclear.reason.${reason}`) : '—') },
            { key: 'who', title: t('people.name'), cell: ({ expert }) => (expert ? name(expert) : t('unclear.nobody')) },
            ...(callUpId === null ? [callUp] : []),
            { key: 'at', title: t('unclear.at'), cell: ({ receivedAt }) => momentText(language, receivedAt) },
            { key: 'act', title: <span className="sr-only">{t('people.act')}</span>, cell: ({ id }) => <Button look="outline" isBusy={resolving.loading} onPress={() => settle(id)}>{t('unclear.resolve')}</Button> },
          ]} />
          {!whole && total > AT_FIRST ? <Button look="plain" onPress={() => setWhole(true)}>{t('unclear.all', { n: numberText(total) })}</Button> : null}
          {isLoading ? <Loading /> : null}
        </div>
      )}
    </Section>
  );
}
