import type { ReactNode } from 'react';
import { ButtonLink, Notice } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useBoardTexts } from '../pictures/board.texts.ts';
import type { CallUp } from './board.types.ts';

/** How the second person's decision stands, while it matters. */
export function ApprovalNote({ callUp }: { callUp: CallUp }): ReactNode {
  const t = useBoardTexts();
  const language = useLanguage();
  const { may } = useSession();
  const { approval, state } = callUp;
  if (!approval) return null;
  if (state !== 'AWAITING_APPROVAL') return <p className="text-std-16N-170">{t(`approval.state.${approval.state}`)}</p>;
  return (
    <Notice kind="warning" title={t('approval.title')} actions={may('callup:launch') ? <ButtonLink look="outline" to={`/call-ups/${callUp.id}/edit`}>{t('approval.edit')}</ButtonLink> : null}>
      <p>{t('approval.text')}</p>
      <p>{t('approval.asked', { at: momentText(language, approval.askedAt) })}</p>
      {approval.dueAt ? <p>{t('approval.due', { at: momentText(language, approval.dueAt) })}</p> : null}
    </Notice>
  );
}
