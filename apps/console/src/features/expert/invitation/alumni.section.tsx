import { AcceptInvitationDocument, LeaveAlumniDocument } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Dialog, DialogActions, Notice, Section } from '../../../shared/parts/index.ts';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useInvitationTexts } from './invitation.texts.ts';
import type { Shown } from './member.section.tsx';

/** Who stays in touch sees until when, and the way out. */
function InTouch({ token, untilOn }: { token: string; untilOn: string }): ReactNode {
  const t = useInvitationTexts();
  const language = useLanguage();
  const leave = useAct(LeaveAlumniDocument);
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState(false);
  if (left) return <Notice kind="success" title={t('left.title')}>{t('left.text')}</Notice>;
  return (
    <Section title={t('touch.title')}>
      <p className="mb-4">{t('touch.text', { on: dayText(language, untilOn) })}</p>
      <Button look="outline" aria-haspopup="dialog" onPress={() => setAsked(true)}>{t('touch.leave')}</Button>
      <Dialog title={t('touch.sure')} isOpen={asked} onClose={() => setAsked(false)}>
        <Notice kind="warning">{t('touch.final')}</Notice>
        {leave.trouble}
        <DialogActions>
          <Button look="outline" onPress={() => setAsked(false)}>{t('touch.stay')}</Button>
          <Button look="danger" isBusy={leave.busy} onPress={() => void leave.run({ token }).then((done) => { if (done) setLeft(true); })}>{t('touch.doLeave')}</Button>
        </DialogActions>
      </Dialog>
    </Section>
  );
}

/** The invitation to stay in touch after leaving; the same link takes it back later. */
export function AlumniInvitation({ token, shown, onAccepted }: { token: string; shown: Shown; onAccepted: () => void }): ReactNode {
  const t = useInvitationTexts();
  const language = useLanguage();
  const accept = useAct(AcceptInvitationDocument);
  if (shown.untilOn) return <InTouch token={token} untilOn={shown.untilOn} />;
  return (
    <Section title={t('ALUMNI.about')}>
      <div className="space-y-4">
        <p className="text-std-17N-170">{t('ALUMNI.text')}</p>
        <p>{t('ALUMNI.none')}{inLanguage(language, '', ' ')}{t('until', { at: momentText(language, shown.expiresAt) })}</p>
        {accept.trouble}
        <Button isBusy={accept.busy} onPress={() => void accept.run({ token }).then((done) => { if (done) onAccepted(); })}>{t('ALUMNI.accept')}</Button>
      </div>
    </Section>
  );
}
