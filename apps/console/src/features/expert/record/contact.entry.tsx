import { OrderMyContactsDocument, RemoveMyContactDocument, RequestContactCodeDocument, VerifyMyContactDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Notice, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Entry } from './adding.tsx';
import { useRecordTexts } from './record.texts.ts';
import type { Contact } from './record.types.ts';

/** Proves that an address is mine: the code that was sent to it. */
function Verify({ contact, address, onDone }: { contact: Contact; address: string; onDone: () => void }): ReactNode {
  const t = useRecordTexts();
  const [resend, verify] = [useAct(RequestContactCodeDocument), useAct(VerifyMyContactDocument)];
  const [code, setCode] = useState('');
  const [minutes, setMinutes] = useState<number | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void verify.run({ id: contact.id, verificationCode: code }).then((done) => { if (done) onDone(); });
  };
  return (
    <form className="space-y-3" onSubmit={submit}>
      {minutes === null ? null : <Notice kind="success">{t('contacts.sent', { n: minutes })}</Notice>}
      {resend.trouble}{verify.trouble}
      <div className="flex flex-wrap items-end gap-3">
        <TextField label={t('contacts.codeOf', { address })} inputMode="numeric" autoComplete="one-time-code" required value={code} onChange={({ target }) => setCode(target.value)} />
        <Button type="submit" isBusy={verify.busy}>{t('contacts.verify')}</Button>
        <Button look="plain" isBusy={resend.busy} onPress={() => void resend.run({ id: contact.id }).then((done) => { if (done) setMinutes(done.codeMinutes); })}>{t('contacts.resend')}</Button>
      </div>
    </form>
  );
}

/** One address: whether it can be used, what to do when it cannot, its place in the order. */
export function ContactEntry({ contact, all, onDone }: { contact: Contact; all: readonly Contact[]; onDone: () => void }): ReactNode {
  const t = useRecordTexts();
  const [order, remove] = [useAct(OrderMyContactsDocument), useAct(RemoveMyContactDocument)];
  const address = inLanguage(useLanguage(), contact.addressJa, contact.addressEn);
  const { kind, employerOwned, verifiedAt, optedOutAt, unreachableAt } = contact;
  const place = all.indexOf(contact);
  const raise = (): void => {
    const ids = all.map(({ id }) => id);
    ids.splice(place - 1, 2, contact.id, ids[place - 1]!);
    void order.run({ ids }).then((done) => { if (done) onDone(); });
  };
  const usable = verifiedAt !== null && optedOutAt === null && unreachableAt === null;
  return (
    <Entry title={address} labels={(
      <>
        <StateLabel tone={verifiedAt ? 'good' : 'active'}>{t(verifiedAt ? 'contacts.verified' : 'contacts.unverified')}</StateLabel>
        {optedOutAt ? <StateLabel tone="bad">{t('contacts.optedOut')}</StateLabel> : null}
        {unreachableAt ? <StateLabel tone="bad">{t('contacts.unreachable')}</StateLabel> : null}
      </>
    )} actions={(
      <>
        {place > 0 ? <Button look="plain" aria-label={t('contacts.upOf', { address })} isBusy={order.busy} onPress={raise}>{t('contacts.up')}</Button> : null}
        <Button look="plain" aria-label={t('removeOf', { name: address })} isBusy={remove.busy} onPress={() => void remove.run({ id: contact.id }).then((done) => { if (done) onDone(); })}>{t('remove')}</Button>
      </>
    )}>
      <p>{t(`contacts.kinds.${kind}`)}{employerOwned ? ` / ${t('contacts.employer')}` : ''}</p>
      {optedOutAt ? <Notice>{t('contacts.optedOutText')}</Notice> : unreachableAt ? <Notice>{t('contacts.unreachableText')}</Notice> : null}
      {order.trouble}{remove.trouble}
      {usable ? null : <Verify contact={contact} address={address} onDone={onDone} />}
    </Entry>
  );
}
