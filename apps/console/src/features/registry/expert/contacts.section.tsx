import { useLazyQuery } from '@apollo/client/react';
import { ExpertContactsDocument } from '@muster/contract/registry';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Section, StateLabel, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useExpertTexts } from './expert.texts.ts';

/** Addresses, for a purpose that is put on record. Nothing of them stays in the cache. */
export function ContactsSection({ id }: { id: string }): ReactNode {
  const t = useExpertTexts();
  const language = useLanguage();
  const [purpose, setPurpose] = useState('');
  const [ask, { data, loading, error }] = useLazyQuery(ExpertContactsDocument, { fetchPolicy: 'no-cache' });
  const go = (event: FormEvent): void => { event.preventDefault(); ask({ variables: { id, purpose } }).catch(() => undefined); };
  const contacts = data?.expert?.contacts;
  return (
    <Section title={t('contacts')}>
      <div className="space-y-4">
        <p>{t('contactsText')}</p>
        {error ? <Trouble error={error} /> : null}
        {contacts ? contacts.length === 0 ? <p>{t('contactsNone')}</p> : (
          <Table caption={t('contacts')} hideCaption rows={contacts} rowKey={(one) => one.id} columns={[
            { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'address', title: t('address'), cell: ({ addressJa, addressEn }) => inLanguage(language, addressJa, addressEn) },
            { key: 'owner', title: t('owner'), cell: ({ employerOwned }) => t(employerOwned ? 'employerOwned' : 'own') },
            { key: 'state', title: t('state'), cell: ({ verifiedAt, optedOutAt, unreachableAt }) => <span className="flex flex-wrap gap-1"><StateLabel tone={verifiedAt ? 'good' : 'neutral'}>{t(verifiedAt ? 'verifiedContact' : 'unverified')}</StateLabel>{optedOutAt ? <StateLabel tone="bad">{t('optedOut')}</StateLabel> : null}{unreachableAt ? <StateLabel tone="bad">{t('unreachable')}</StateLabel> : null}</span> },
          ]} />
        ) : (
          <form onSubmit={go} className="space-y-4">
            <TextField label={t('purpose')} help={t('purposeHelp')} value={purpose} onChange={({ target }) => setPurpose(target.value)} maxLength={200} required />
            <Button type="submit" look="outline" isBusy={loading}>{t('reveal')}</Button>
          </form>
        )}
      </div>
    </Section>
  );
}
