import { AddEmployerContactDocument, EndEmployerContactDocument, type EmployerPageQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Section, Select, Table, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { Mailbox } from '../shared/mailbox.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

type Contact = NonNullable<EmployerPageQuery['employer']>['contacts'][number];

function Add({ organisationId, onDone }: { organisationId: string; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const act = useAct(AddEmployerContactDocument);
  const [draft, setDraft] = useState({ name: '', email: '', language: 'ja' });
  const go = async (): Promise<unknown> => { const done = await act.run({ input: { organisationId, ...draft } }); if (done) onDone(); return done; };
  return (
    <ActDialog button={t('add')} title={t('add')} submit={t('doAdd')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft({ name: '', email: '', language: 'ja' })}>
      <TextField label={t('contactName')} value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} required />
      <TextField type="email" label={t('email')} value={draft.email} onChange={({ target }) => setDraft({ ...draft, email: target.value })} required />
      <Select label={t('language')} value={draft.language} onChange={({ target }) => setDraft({ ...draft, language: target.value })} options={(['ja', 'en'] as const).map((value) => ({ value, text: t(`languages.${value}`) }))} />
    </ActDialog>
  );
}

function End({ contact, onDone }: { contact: Contact; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const act = useAct(EndEmployerContactDocument);
  const go = async (): Promise<unknown> => { const done = await act.run({ id: contact.id }); if (done) onDone(); return done; };
  const title = t('endOf', { name: contact.name });
  return <ActDialog button={t('end')} label={title} title={title} submit={t('end')} look="plain" danger busy={act.busy} trouble={act.trouble} onSubmit={go}><p>{t('endText')}</p></ActDialog>;
}

/** Who at an employer is asked for releases. */
export function ContactsSection({ organisationId, contacts, onDone }: { organisationId: string; contacts: readonly Contact[]; onDone: () => void }): ReactNode {
  const t = useOrganisationsTexts();
  const language = useLanguage();
  return (
    <Section title={t('contacts')} actions={<Add organisationId={organisationId} onDone={onDone} />}>
      <p className="mb-4">{t('contactsText')}</p>
      {contacts.length === 0 ? <Empty title={t('contactsNone.title')}>{t('contactsNone.text')}</Empty> : (
        <Table caption={t('contacts')} hideCaption rows={contacts} rowKey={({ id }) => id} columns={[
          { key: 'name', title: t('contactName'), cell: ({ name }) => name },
          { key: 'email', title: t('email'), wide: true, cell: ({ email }) => <Mailbox>{email}</Mailbox> },
          { key: 'language', title: t('language'), cell: ({ language: code }) => t(`languages.${code === 'en' ? 'en' : 'ja'}`) },
          { key: 'since', title: t('since'), cell: ({ addedAt }) => dayText(language, addedAt) },
          { key: 'act', title: t('acts'), cell: (contact) => <End contact={contact} onDone={onDone} /> },
        ]} />
      )}
    </Section>
  );
}
