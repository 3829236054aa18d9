import { useQuery } from '@apollo/client/react';
import { CallFactsDocument, EditedCallUpDocument } from '@muster/contract/callup';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink, DrillBand, Empty, Loading, Notice, Page, SeverityLabel, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { useIncidentTitle } from '../shared/incident-title.ts';
import { draftOfCallUp } from './draft.ts';
import { FlowSteps } from './flow.steps.tsx';
import { useFlowTexts } from './flow.texts.ts';

/** What waits for approval, written anew: under its number, for approvers to look at again. */
export default function EditPage(): ReactNode {
  const t = useFlowTexts();
  const titleOf = useIncidentTitle();
  const { callUpId } = useParams({ strict: false }) as { callUpId: string };
  // What somebody edits is not exchanged under his hands: the api refuses what was edited since.
  const { data, error, refetch } = useQuery(EditedCallUpDocument, { variables: { id: callUpId }, fetchPolicy: 'no-cache' });
  const facts = useQuery(CallFactsDocument, { fetchPolicy: 'cache-first' });
  const callUp = data?.callUp;
  const incident = callUp?.incident;
  const toBoard = <ButtonLink look="outline" to={`/call-ups/${callUpId}`}>{t('edit.board')}</ButtonLink>;
  if (!callUp || !incident || !facts.data) {
    const trouble = error ?? facts.error;
    return <Page title={t('edit.title', { code: '' })}>{trouble ? <Trouble error={trouble} onAgain={() => { void refetch(); void facts.refetch(); }} /> : data && !callUp ? <Empty title={t('edit.missing')} /> : <Loading />}</Page>;
  }
  const editing = { id: callUp.id, code: callUp.code, version: callUp.version };
  return (
    <Page title={t('edit.title', { code: callUp.code })} band={callUp.kind === 'DRILL' ? <DrillBand /> : undefined} actions={toBoard}
      lead={<span className="flex flex-wrap items-center gap-2">{incident.code} {titleOf(incident)} <SeverityLabel severity={incident.severity} /> <TlpLabel tlp={incident.tlp} /></span>}>
      {callUp.state === 'AWAITING_APPROVAL' ? (
        <>
          <Notice kind="warning" title={t('edit.void')}>{t('edit.voidText')}</Notice>
          <FlowSteps key={`${callUp.id}.${callUp.version}`} incident={incident} facts={facts.data} editing={editing} place={`edit.${callUp.id}.${callUp.version}`} begin={() => draftOfCallUp(callUp)} />
        </>
      ) : <Notice title={t('edit.over')} actions={toBoard}>{t('edit.overText')}</Notice>}
    </Page>
  );
}
