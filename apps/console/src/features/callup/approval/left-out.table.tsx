import { useQuery } from '@apollo/client/react';
import { EditedCallUpDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Notice, Table, Trouble } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { draftOfCallUp } from '../flow/draft.ts';
import { ExcludedDialog, UNNAMED } from '../flow/excluded.dialog.tsx';
import { useWords } from '../shared/words.ts';
import { useApprovalTexts } from './approval.texts.ts';
import type { Decision } from './decide.section.tsx';

type Exclusions = NonNullable<Decision['plan']>['exclusions'];

/**
 * Who is not called, as counts by reason; by name for whoever decides and may know, while the call-up waits: to see that nobody
 * is left out by mistake is a part of the second person's look.
 */
export function LeftOut({ callUp, exclusions }: { callUp: Decision; exclusions: Exclusions }): ReactNode {
  const t = useApprovalTexts();
  const words = useWords();
  const { may } = useSession();
  const named = may('exclusion:read') && callUp.state === 'AWAITING_APPROVAL';
  const { data, error, refetch } = useQuery(EditedCallUpDocument, { variables: { id: callUp.id }, fetchPolicy: 'no-cache', skip: !named });
  const asked = data?.callUp;
  // What was edited since is not what this page shows; whoever then asks for the newest gets this part anew (its key is the version).
  const asShown = asked?.version === callUp.version ? asked : null;
  const edited = Boolean(asked && !asShown);
  const who = (reason: Exclusions[number]['reason']): ReactNode => (UNNAMED.includes(reason) ? <span className="text-solid-gray-700">{t('unnamed')}</span> : !asShown?.incident ? '—' : <ExcludedDialog draft={draftOfCallUp(asShown)} incidentId={asShown.incident.id} reason={reason} />);
  return (
    <div className="space-y-3">
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {edited ? <Notice kind="warning" title={t('leftOutEdited')}>{t('leftOutEditedText')}</Notice> : null}
      <Table caption={t('excluded')} rows={exclusions} rowKey={({ reason }) => reason} columns={[
        { key: 'reason', title: t('reason'), cell: ({ reason }) => words(`exclusion.${reason}`) },
        { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
        ...(named && !edited ? [{ key: 'who', title: t('leftOut'), cell: ({ reason }: Exclusions[number]) => who(reason) }] : []),
      ]} />
      {named && !edited ? <p className="text-solid-gray-700">{t('leftOutNow')}</p> : null}
    </div>
  );
}
