import { useQuery } from '@apollo/client/react';
import { RegistryCareDocument, ResolveRegistryAlertDocument, ResolveRegistryAlertsDocument, type RegistryAlertKind, type RegistryCareQuery } from '@muster/contract/vetting';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Button, Empty, Figure, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useCareTexts } from './care.texts.ts';
import { CorrectionsSection } from './corrections.section.tsx';

const REASONS = ['STOP', 'PROVIDER', 'INVALID_NUMBER', 'HOLDS_A_PLACE', 'NO_ANSWER', 'OWN_WORD'] as const;

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
      { key: 'person', title: t('person'), cell: ({ expertId, expert }) => <Link to="/experts/$expertId" params={{ expertId }} className="text-key-1000 underline underline-offset-4">{name(expert)}</Link> },
      { key: 'what', title: t('what'), cell: ({ kind }) => t(`kinds.${kind}`) },
      { key: 'reason', title: t('reason'), cell: ({ reason }) => (reason ? t(`reasons.${REASONS.find((one) => one === reason) ?? 'OTHER'}`) : t('noReason')) },
      ...(mayResolve ? [{ key: 'act', title: t('acts'), cell: ({ id, expert }: RegistryCareQuery['registryAlerts']['nodes'][number]) => <Resolve id={id} name={name(expert)} onDone={onDone} /> }] : []),
    ]} />
  );
}

/** Of which kind alerts are shown: those of a drill that many missed would hide all others. */
function Kinds({ open, kind, onChoose }: { open: RegistryCareQuery['openAlerts']; kind: RegistryAlertKind | null; onChoose: (kind: RegistryAlertKind | null) => void }): ReactNode {
  const t = useCareTexts();
  if (open.length < 2) return null;
  const all = open.reduce((sum, { people }) => sum + people, 0);
  return (
    <div role="group" aria-label={t('what')} className="mb-4 flex flex-wrap gap-2">
      {[{ kind: null, people: all }, ...open].map((one) => (
        <Button key={one.kind ?? 'ALL'} look={one.kind === kind ? 'solid' : 'outline'} aria-pressed={one.kind === kind} onPress={() => onChoose(one.kind)}>{t('kindOf', { kind: one.kind ? t(`kinds.${one.kind}`) : t('every'), n: numberText(one.people) })}</Button>
      ))}
    </div>
  );
}

function ResolveAll({ kind, people, onDone }: { kind: RegistryAlertKind; people: number; onDone: () => void }): ReactNode {
  const t = useCareTexts();
  const act = useAct(ResolveRegistryAlertsDocument);
  const go = async (): Promise<true | null> => { if (await act.run({ kind }) === null) return null; onDone(); return true; };
  return (
    <ActDialog button={t('resolveAll')} title={t('resolveAll')} submit={t('resolve')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t('resolveAllText', { kind: t(`kinds.${kind}`), n: numberText(people) })}</p>
    </ActDialog>
  );
}

function AlertsSection({ data, kind, onChoose, onDone }: { data: RegistryCareQuery; kind: RegistryAlertKind | null; onChoose: (kind: RegistryAlertKind | null) => void; onDone: () => void }): ReactNode {
  const t = useCareTexts();
  const mayResolve = useSession().may('registry-alert:resolve');
  const { nodes, totalCount } = data.registryAlerts;
  return (
    <Section title={t('alerts')}>
      <Kinds open={data.openAlerts} kind={kind} onChoose={onChoose} />
      <Alerts alerts={nodes} onDone={onDone} />
      {totalCount > 100 ? <p className="mt-3">{t('all', { n: numberText(totalCount) })}</p> : null}
      {mayResolve && kind && totalCount > 1 ? <div className="mt-4"><ResolveAll kind={kind} people={totalCount} onDone={() => { onChoose(null); onDone(); }} /></div> : null}
    </Section>
  );
}

/** What the owner of the registry looks after. */
export default function CarePage(): ReactNode {
  const t = useCareTexts();
  const { may } = useSession();
  const [kind, setKind] = useState<RegistryAlertKind | null>(null);
  const { data: fresh, previousData, error, refetch } = useQuery(RegistryCareDocument, { variables: { kind } });
  const data = fresh ?? previousData as RegistryCareQuery | undefined;
  const again = (): void => void refetch();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <AlertsSection data={data} kind={kind} onChoose={setKind} onDone={again} />
          {may('expert:update') ? <CorrectionsSection /> : null}
          <FiguresSection roster={data.rosterReachability} record={data.confirmationFigures} />
        </>
      ) : null}
    </Page>
  );
}
