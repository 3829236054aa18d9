import { useState, type ReactNode } from 'react';
import { Button, ButtonLink, Notice } from '../../../shared/parts/index.ts';
import { forgetDraft, keptDraft } from '../flow/draft.ts';
import { useIncidentTexts } from './incident.texts.ts';

/** A call-up that somebody began to write in this tab: to go on with, or to throw away. */
export function DraftNotice({ incidentId }: { incidentId: string }): ReactNode {
  const t = useIncidentTexts();
  const [kept, setKept] = useState(() => keptDraft(incidentId) !== null);
  if (!kept) return null;
  const drop = (): void => { forgetDraft(incidentId); setKept(false); };
  return (
    <Notice title={t('draft.title')} actions={<><ButtonLink to={`/incidents/${incidentId}/call`}>{t('draft.go')}</ButtonLink><Button look="outline" onPress={drop}>{t('draft.drop')}</Button></>}>
      {t('draft.text')}
    </Notice>
  );
}
