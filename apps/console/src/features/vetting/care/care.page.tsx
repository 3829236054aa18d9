import { useQuery } from '@apollo/client/react';
import { RegistryCareDocument, ResolveRegistryAlertDocument, type RegistryCareQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, Figure, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useCareTexts } from './care.texts.ts';
import { CorrectionsSection } from './corrections.section.tsx';

const REASONS = ['STOP', 'PROVIDER', 'INVALID_NUMBER', 'HOLDS_A_PLACE'] as const;

function FiguresSection({ roster, record }: { roster: RegistryCareQuery['rosterReachability']; record: RegistryCareQuery['confirmationFigures'] }): ReactNode {
  const t = useCareTexts();
  const figures = { people: roster.people, twoWays: roster.twoWays, oneWay: roster.oneWay, noWay: roster.noWay, missedDrill: roster.missedDrill, ...{ current: record.current, due: record.due, overdue: record.overdue } };
  return (
    <Section title={t('figures')}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {(Object.keys(figures) as (keyof typeof figures)[]).map((key) => <Figure key={key} name={t(key)}>{t('n', { n: numberText(figures[key]) })}</Figure>)}
      </div>
    </Section>
  );
}

function Resolve({ id, name, onDone }: { id: string; name: string; onDone: () => void }): ReactNode {
  const t = useCareTexts();
  const act = useAct(ResolveRegistryAlertDocument);
  return <>{act.trouble}<Button look="outline" aria-label={t('resolveOf', { name })} isBusy={act.busy} onPress={() => void act.run({ id }).then((done) => { if (done) onDone(); })}>{t('resolve')}</Button></>;
}

function Alerts({ alerts, onDone }: { alerts: RegistryCareQuery['registryAlerts']['nodes']; onDone: () => void }): ReactNode {
  const t = useCareTexts();
  const language = useLanguage();
  const name = usePersonName();
  const mayResolve = useSession().may('registry-alert:resolve');
  if (alerts.length === 0) return <Empty title={t('alertsNone.title')}>{t('alertsNone.text')}</Empty>;
  return (
    <Table caption={t('alerts')} hideCaption rows={alerts} rowKey={({ id }) => id} columns={[
      { key: 'at', title: t('at'), cell: ({ at }) => momentText(language, at) },
      { key: 'person', title: t('person'), cell: ({ expert }) => name(expert) },
      { key: 'what', title: t('what'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { key: 'reason', title: t('reason'), cell: ({ reason }) => (reason ? t(`reasons.${REASONS.find((one) => one === reason) ?? 'OTHER'}`) : '—') },
      ...(mayResolve ? [{ key: 'act', title: t('resolve'), cell: ({ id, expert }: RegistryCareQuery['registryAlerts']['nodes'][number]) => <Resolve id={id} name={name(expert)} onDone={onDone} /> }] : []),
    ]} />
  );
}

/** What the owner of the registry looks after. */
export default function CarePage(): ReactNode {
  const t = useCareTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(RegistryCareDocument);
  const again = (): void => void refetch();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <Section title={t('alerts')}><Alerts alerts={data.registryAlerts.nodes} onDone={again} />{data.registryAlerts.totalCount > 100 ? <p className="mt-3">{t('all', { n: data.registryAlerts.totalCount })}</p> : null}</Section>
          {may('expert:update') ? <CorrectionsSection /> : null}
          <FiguresSection roster={data.rosterReachability} record={data.confirmationFigures} />
        </>
      ) : null}
    </Page>
  );
}
