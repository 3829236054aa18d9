import { useQuery } from '@apollo/client/react';
import { CallUpsFoundDocument, type CallUpsFoundQuery } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { Button, ButtonLink, DrillMark, Empty, Section, Table } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText, stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { CallUpStateLabel, isRunning } from '../shared/state-label.tsx';
import { useWords } from '../shared/words.ts';
import { Found } from './found.tsx';
import { addressOf, callUpFilter, type Search } from './past.search.ts';
import { usePastTexts } from './past.texts.ts';

type CallUp = CallUpsFoundQuery['callUps']['nodes'][number];

/** Running ones whose changes are followed at most; a list is no board. */
const FOLLOWED = 20;

function CallUps({ callUps }: { callUps: readonly CallUp[] }): ReactNode {
  const t = usePastTexts();
  const words = useWords();
  const language = useLanguage();
  const titleOf = useIncidentTitle();
  const sum = (lines: CallUp['lines'], of: 'assigned' | 'headCount'): string => numberText(lines.reduce((total, line) => total + line[of], 0));
  return (
    <Table caption={t('callUps')} hideCaption rows={callUps} rowKey={({ id }) => id} columns={[
      { key: 'code', title: t('code'), cell: ({ id, code, kind }) => <>{kind === 'DRILL' ? <><DrillMark /> </> : null}<Link to={`/call-ups/${id}`}>{words('callUp', { code })}</Link></> },
      { key: 'state', title: t('state'), cell: ({ state }) => <CallUpStateLabel state={state} /> },
      { key: 'incident', title: t('incident'), wide: true, cell: ({ incident }) => (incident ? <Link to={`/incidents/${incident.id}`}>{incident.code} {titleOf(incident)}</Link> : '—') },
      { key: 'filled', title: t('filled'), number: true, cell: ({ lines }) => `${sum(lines, 'assigned')} / ${sum(lines, 'headCount')}` },
      { key: 'launched', title: t('launched'), cell: ({ launchedAt }) => (launchedAt ? stampText(language, launchedAt) : t('notLaunched')) },
      { key: 'ended', title: t('ended'), cell: ({ endedAt }) => (endedAt ? stampText(language, endedAt) : '—') },
    ]} />
  );
}

/** The call-ups that are meant, by where they stand, how far they were filled and when. */
export function CallUpsFound({ search }: { search: Search }): ReactNode {
  const t = usePastTexts();
  const { may } = useSession();
  const filter = callUpFilter(search);
  const { data, error, loading, refetch, fetchMore } = useQuery(CallUpsFoundDocument, { variables: { filter }, fetchPolicy: 'cache-and-network' });
  const found = data?.callUps;
  const first = found && found.nodes.length <= 50 ? found.nodes : [];
  const running = first.filter(({ state }) => isRunning(state)).slice(0, FOLLOWED);
  // Text is looked for by opening sealed titles: not again with each answer to a running call-up, but when somebody asks.
  const follows = search.text === '';
  useLive(follows ? running.map(({ id }) => `callup:${id}`) : [], refetch);
  const more = () => fetchMore({
    variables: { after: found?.pageInfo.endCursor },
    updateQuery: (before, { fetchMoreResult: { callUps: page } }) => ({ ...before, callUps: { ...page, nodes: [...before.callUps.nodes, ...page.nodes] } }),
  });
  const narrowed = Object.keys(addressOf(search)).length > 0;
  const begin = may('incident:create') ? <ButtonLink to="/coordination" look="outline">{t('begin')}</ButtonLink> : undefined;
  return (
    <Section title={t('callUps')}>
      <Found key={JSON.stringify(filter)} {...{ found, error, loading }} onAgain={() => void refetch()} onMore={more} none={narrowed ? <Empty title={t('none')}>{t('noneText')}</Empty> : <Empty title={t('nothing')} actions={begin}>{t('nothingText')}</Empty>}>
        {(callUps) => (
          <>
            {follows || running.length === 0 ? null : <div className="flex flex-wrap items-center gap-3"><p>{t('still')}</p><Button look="outline" isBusy={loading} onPress={() => void refetch()}>{t('anew')}</Button></div>}
            <CallUps callUps={callUps} />
          </>
        )}
      </Found>
    </Section>
  );
}
