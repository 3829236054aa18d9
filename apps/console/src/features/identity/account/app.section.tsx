import { RemoveAuthenticatorAppDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import AppSetup from '../../../shared/authenticator-app/app-setup.tsx';
import { Notice, Section } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { useAccountTexts } from './account.texts.ts';
import { isStaff, type SectionProps } from './account.types.ts';

function Remove({ mailOnly, onDone }: { mailOnly: boolean; onDone: () => void }): ReactNode {
  const t = useAccountTexts();
  const act = useAct(RemoveAuthenticatorAppDocument);
  const submit = async (): Promise<boolean> => {
    const done = await act.run({}) !== null;
    if (done) onDone();
    return done;
  };
  return <ActDialog button={t('appRemove')} title={t('appRemove')} submit={t('appRemoveSave')} danger busy={act.busy} trouble={act.trouble} onSubmit={submit}><p>{t('appRemoveLead')}</p>{mailOnly ? <Notice kind="warning">{t('appMailOnly')}</Notice> : null}</ActDialog>;
}

/** My authenticator app, the way in beside a code by mail. */
export function AppSection({ account: { hasAuthenticatorApp, hasSingleSignOn, passkeys }, onDone }: SectionProps): ReactNode {
  const t = useAccountTexts();
  const { viewer } = useSession();
  const [done, setDone] = useState<'appAdded' | 'appRemoved' | null>(null);
  const after = (what: 'appAdded' | 'appRemoved'): void => { setDone(what); onDone(); };
  const needsPasskey = passkeys.length === 0 && isStaff(viewer);
  const kept = needsPasskey && !hasSingleSignOn;
  return (
    <Section id="app" title={t('app')}>
      <div className="space-y-4">
        <p>{t('appLead')}</p>
        {done ? <Notice kind="success">{t(done)}</Notice> : <p>{t(hasAuthenticatorApp ? 'appThere' : needsPasskey ? 'appStaff' : 'appNone')}</p>}
        {hasAuthenticatorApp ? kept ? <p>{t('appKept')}</p> : <Remove mailOnly={passkeys.length === 0 && !hasSingleSignOn} onDone={() => after('appRemoved')} /> : needsPasskey ? null : <AppSetup onDone={() => after('appAdded')} />}
      </div>
    </Section>
  );
}
