import { useQuery } from '@apollo/client/react';
import { HomeAlarmsDocument } from '@muster/contract/callup';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice, Section, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { UnclearSection } from '../board/unclear.section.tsx';
import { useHomeTexts } from './home.texts.ts';

/** Looked at again after so long (milliseconds): nothing tells of these by itself. */
const AGAIN_MS = 60_000;

const LINK = 'inline-flex min-h-11 items-center whitespace-nowrap text-key-1000 underline underline-offset-4';

/** Where something is seen to: another page, or further down on this one. */
function Act({ to }: { to: string }): ReactNode {
  const t = useHomeTexts();
  return to.startsWith('#') ? <a href={to} className={LINK}>{t('alarms.act')}</a> : <Link to={to} className={LINK}>{t('alarms.act')}</Link>;
}

/** What would stand in the way of a call-up now, and where to act on it. */
export function Alarms(): ReactNode {
  const t = useHomeTexts();
  const { may } = useSession();
  const { data, error } = useQuery(HomeAlarmsDocument, { pollInterval: AGAIN_MS });
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const troubled = data.providers.filter(({ problem }) => problem !== null);
  const { noWay, people } = data.rosterReachability;
  const care = may('registry-alert:read') ? '/registry/care' : null;
  const unclear = data.unclearReplies.totalCount;
  const lines = [
    ...troubled.map(({ channel, problem }) => ({ text: t('alarms.provider', { channel, problem }), to: '/administration/providers' })),
    ...(noWay > 0 ? [{ text: t('alarms.noWay', { n: numberText(noWay), of: numberText(people) }), to: care }] : []),
    ...(data.registryAlerts.totalCount > 0 ? [{ text: t('alarms.registry', { n: numberText(data.registryAlerts.totalCount) }), to: care }] : []),
    ...(unclear > 0 ? [{ text: t('alarms.unclear', { n: numberText(unclear) }), to: may('callup:answer') ? '#unclear' : null }] : []),
  ];
  return (
    <>
      <Section title={t('alarms.title')}>
        {lines.length === 0 ? <p>{t('alarms.none')}</p> : (
          <Notice kind={troubled.length > 0 ? 'warning' : 'info'}>
            <ul className="list-disc space-y-1 pl-6">{lines.map(({ text, to }) => <li key={text}>{text} {to ? <Act to={to} /> : null}</li>)}</ul>
          </Notice>
        )}
      </Section>
      {unclear > 0 && may('callup:answer') ? <UnclearSection callUpId={null} count={unclear} /> : null}
    </>
  );
}
