import { useQuery } from '@apollo/client/react';
import { UndecidedCallUpsDocument, type UndecidedCallUpsQuery } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { useLive } from '../../../shared/api/live.ts';
import { ButtonLink, DrillMark, Empty, Loading, Page, Section, SeverityLabel, StateLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { useWords } from '../shared/words.ts';
import { useApprovalTexts } from './approval.texts.ts';
import { DelegationsSection } from './delegations.section.tsx';
import { RulesSection } from './rules.section.tsx';

type Waiting = UndecidedCallUpsQuery['undecidedCallUps'][number];

/** A call-up that is handed in just now has no topic yet, so the list looks by itself, too (milliseconds). */
const LOOKS_EVERY = 20_000;

function One({ callUp }: { callUp: Waiting }): ReactNode {
  const t = useApprovalTexts();
  const words = useWords();
  const language = useLanguage();
  const titleOf = useIncidentTitle();
  const { incident, plan, myDecision } = callUp;
  return (
    <li className="space-y-2 border-b border-solid-gray-300 pb-4 last:border-0 last:pb-0">
      <h3 className="flex flex-wrap items-center gap-2 text-std-17B-170">{callUp.kind === 'DRILL' ? <DrillMark /> : null}{words('callUp', { code: callUp.code })} {incident ? titleOf(incident) : null}</h3>
      <p className="flex flex-wrap items-center gap-2">{incident ? <><SeverityLabel severity={incident.severity} /><TlpLabel tlp={incident.tlp} /></> : null}<StateLabel tone="active">{t(callUp.state === 'AWAITING_APPROVAL' ? 'list.decide' : 'list.confirm')}</StateLabel></p>
      <p className="flex flex-wrap gap-x-4">
        <strong className="tabular-nums">{t('list.people', { n: numberText(plan?.recipients ?? 0) })}</strong>
        <span className="tabular-nums">{t('list.cost', { n: numberText(plan?.costYen ?? 0) })}</span>
        <span>{t('list.deadline', { at: momentText(language, callUp.deadline) })}</span>
        <span>{t('list.author', { name: callUp.createdByName ?? t('system') })}</span>
      </p>
      {myDecision.author ? <p className="text-solid-gray-700">{t('list.own')}</p> : null}
      <ButtonLink look={myDecision.author ? 'outline' : 'solid'} to={`/approvals/${callUp.id}`}>{t('list.open', { code: callUp.code })}</ButtonLink>
    </li>
  );
}

/** What waits for a second person, and who may be that. */
export default function ApprovalsPage(): ReactNode {
  const t = useApprovalTexts();
  const { may } = useSession();
  const { data, error, refetch } = useQuery(UndecidedCallUpsDocument, { fetchPolicy: 'cache-and-network', pollInterval: LOOKS_EVERY });
  const waiting = data?.undecidedCallUps ?? [];
  useLive(waiting.slice(0, 20).map(({ id }) => `callup:${id}`), refetch);
  return (
    <Page title={t('list.title')} lead={t(may('callup:approve') ? 'list.lead' : 'list.leadDelegate')}>
      <Section title={t('list.waiting')}>
        {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data && waiting.length === 0 ? <Empty title={t('list.none')}>{t('list.noneText')}</Empty> : null}
        {waiting.length > 0 ? <ul className="space-y-4">{waiting.map((callUp) => <One key={callUp.id} callUp={callUp} />)}</ul> : null}
      </Section>
      <DelegationsSection />
      <RulesSection />
    </Page>
  );
}
