import { AcceptInvitationDocument, type InvitationQuery } from '@muster/contract/expert';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, buttonClass, Notice, Section } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useInvitationTexts } from './invitation.texts.ts';

export type Shown = Extract<InvitationQuery['invitation'], { __typename: 'InvitationShown' }>;

/** For what data are kept, before they are. */
export function Purposes({ purposes }: { purposes: Shown['purposes'] }): ReactNode {
  const t = useInvitationTexts();
  return (
    <Section title={t('purposes')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('purposesLead')}</p>
      <dl className="space-y-4">{purposes.map(({ title, text }) => <div key={title}><dt className="text-std-17B-170">{title}</dt><dd className="text-std-16N-170">{text}</dd></div>)}</dl>
    </Section>
  );
}

/** The invitation to apply. Whoever accepts goes on to his entry, which stands behind the registration of a passkey; the link leaves the history. */
export function MemberInvitation({ token, shown }: { token: string; shown: Shown }): ReactNode {
  const t = useInvitationTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  const accept = useAct(AcceptInvitationDocument);
  const [returning, setReturning] = useState(false);
  const go = async (): Promise<void> => {
    const done = await accept.run({ token });
    if (done?.signedIn) location.replace('/me/record');
    else if (done) setReturning(true);
  };
  if (returning) return <Notice kind="success" title={t('returning.title')} actions={<a className={buttonClass()} href="/">{t('signIn')}</a>}>{t('returning.text')}</Notice>;
  return (
    <>
      <Section title={t('MEMBER.next')}>
        <p className="text-std-17N-170">{t('MEMBER.text')}</p>
        <ol className="mt-4 list-decimal space-y-2 pl-6 text-std-16N-170">{(['passkey', 'record', 'vetting'] as const).map((step) => <li key={step}>{t(`MEMBER.steps.${step}`)}</li>)}</ol>
      </Section>
      <Purposes purposes={shown.purposes} />
      <div className="space-y-4">
        <p>{t('until', { at: momentText(language, shown.expiresAt) })}</p>
        {viewer ? <Notice kind="warning">{t('signedInAs', { name: viewer.displayName })}</Notice> : null}
        {accept.trouble}
        <Button isBusy={accept.busy} onPress={() => void go()}>{t('MEMBER.accept')}</Button>
      </div>
    </>
  );
}
