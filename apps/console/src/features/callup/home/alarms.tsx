import { useQuery } from '@apollo/client/react';
import { HomeAlarmsDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Notice, Section, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useHomeTexts } from './home.texts.ts';

/** Looked at again after so long (milliseconds): nothing tells of these by itself. */
const AGAIN_MS = 60_000;

/** What would stand in the way of a call-up now. */
export function Alarms(): ReactNode {
  const t = useHomeTexts();
  const { data, error } = useQuery(HomeAlarmsDocument, { pollInterval: AGAIN_MS });
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const troubled = data.providers.filter(({ problem }) => problem !== null);
  const { noWay, people } = data.rosterReachability;
  const lines = [
    ...troubled.map(({ channel, problem }) => t('alarms.provider', { channel, problem })),
    ...(noWay > 0 ? [t('alarms.noWay', { n: numberText(noWay), of: numberText(people) })] : []),
    ...(data.registryAlerts.totalCount > 0 ? [t('alarms.registry', { n: numberText(data.registryAlerts.totalCount) })] : []),
    ...(data.unclearReplies.totalCount > 0 ? [t('alarms.unclear', { n: numberText(data.unclearReplies.totalCount) })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title={t('alarms.title')}>
      <Notice kind={troubled.length > 0 ? 'warning' : 'info'}><ul className="list-disc space-y-1 pl-6">{lines.map((line) => <li key={line}>{line}</li>)}</ul></Notice>
    </Section>
  );
}
