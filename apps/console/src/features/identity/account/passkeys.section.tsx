import { RemovePasskeyDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { useNewPasskey } from '../../../shared/new-passkey.tsx';
import { Empty, ListEntry, Notice, Section, TextField } from '../../../shared/parts/index.ts';
import { knowsPasskeys } from '../../../shared/passkey.ts';
import { dayText, momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useSession } from '../../../shared/session.ts';
import { useAccountTexts } from './account.texts.ts';
import { isStaff, type Account, type SectionProps } from './account.types.ts';

function Add({ onDone, onUnsure }: { onDone: () => void; onUnsure: () => void }): ReactNode {
  const t = useAccountTexts();
  const [name, setName] = useState('');
  const { make, busy, trouble } = useNewPasskey(onUnsure);
  const submit = async (): Promise<boolean> => {
    const made = await make(name);
    if (made) { setName(''); onDone(); }
    return made;
  };
  if (!knowsPasskeys()) return null;
  return (
    <ActDialog button={t('add')} title={t('addTitle')} submit={t('addSave')} busy={busy} trouble={trouble} onSubmit={submit}>
      <p>{t('addLead')}</p>
      <TextField label={t('addName')} placeholder={t('addPlaceholder')} required maxLength={60} value={name} onChange={({ target }) => setName(target.value)} />
    </ActDialog>
  );
}

function Remove({ passkey: { id, name }, last, mailOnly, onDone }: { passkey: Account['passkeys'][number]; last: boolean; mailOnly: boolean; onDone: () => void }): ReactNode {
  const t = useAccountTexts();
  const act = useAct(RemovePasskeyDocument);
  const submit = async (): Promise<boolean> => {
    const done = await act.run({ id }) !== null;
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('remove')} label={t('removeOf', { name })} title={t('removeTitle')} submit={t('removeSave')} danger busy={act.busy} trouble={act.trouble} onSubmit={submit}>
      <p>{t('removeLead', { name })}</p>
      {last ? <Notice kind="warning">{t(mailOnly ? 'mailOnly' : 'removeLast')}</Notice> : null}
    </ActDialog>
  );
}

/** My passkeys: what each is called, and when it was last used. */
export function PasskeysSection({ account, onDone }: SectionProps): ReactNode {
  const t = useAccountTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  const { passkeys } = account;
  const last = passkeys.length === 1;
  const kept = last && isStaff(viewer) && !account.hasSingleSignOn;
  const [done, setDone] = useState<'added' | 'removed' | null>(null);
  const after = (what: 'added' | 'removed'): void => { setDone(what); onDone(); };
  return (
    <Section id="passkeys" title={t('passkeys')} actions={<Add onDone={() => after('added')} onUnsure={onDone} />}>
      <div className="space-y-4">
        <p>{t('passkeysLead')}</p>
        {knowsPasskeys() ? null : <Notice kind="warning">{t('unable')}</Notice>}
        {done ? <Notice kind="success">{t(done)}</Notice> : null}
        {passkeys.length === 0 ? <Empty title={t('passkeysNone.title')}>{t('passkeysNone.text')}</Empty> : (
          <ul aria-label={t('passkeys')}>
            {passkeys.map((passkey) => (
              <ListEntry key={passkey.id} name={passkey.name} facts={[t('made', { on: dayText(language, passkey.createdAt) }), passkey.lastUsedAt ? t('used', { at: momentText(language, passkey.lastUsedAt) }) : t('never'), t(passkey.backedUp ? 'synced' : 'oneDevice')]}>
                {kept ? <p className="text-std-16N-170 text-solid-gray-700">{t('removeKept')}</p> : <Remove passkey={passkey} last={last} mailOnly={!account.hasAuthenticatorApp && !account.hasSingleSignOn} onDone={() => after('removed')} />}
              </ListEntry>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}
