import { useQuery } from '@apollo/client/react';
import { OrganisationsNamedDocument } from '@muster/contract/administration';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Empty, Loading, Page, Section, Table, TextField, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { AddOrganisation } from './add.dialog.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

/** Finds organisations by name, and adds one. */
export default function OrganisationsPage(): ReactNode {
  const t = useOrganisationsTexts();
  const language = useLanguage();
  const fact = useFactName();
  const navigate = useNavigate();
  const { text: asked } = useSearch({ strict: false }) as { text?: unknown };
  const text = asked === undefined ? '' : String(asked);
  const [draft, setDraft] = useState(text);
  const { data, error, refetch } = useQuery(OrganisationsNamedDocument, { variables: { text }, skip: text === '' });
  const found = data?.organisationsNamed ?? [];
  const find = (event: FormEvent): void => { event.preventDefault(); void navigate({ to: '/administration/organisations', search: (draft.trim() ? { text: draft.trim() } : {}) as never }); };
  return (
    <Page title={t('title')} lead={t('lead')} actions={<AddOrganisation />}>
      <Section title={t('search')}>
        <form onSubmit={find} role="search" className="flex flex-wrap items-end gap-3"><TextField type="search" label={t('name')} help={t('searchHelp')} className="w-full max-w-xl" value={draft} onChange={({ target }) => setDraft(target.value)} /><Button type="submit">{t('find')}</Button></form>
      </Section>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('results')}>
        {text === '' ? <Empty title={t('begin.title')}>{t('begin.text')}</Empty> : null}
        {text !== '' && !data && !error ? <Loading /> : null}
        {data && found.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {found.length > 0 ? (
          <Table caption={t('results')} hideCaption rows={found} rowKey={({ id }) => id} columns={[
            { key: 'name', title: t('name'), wide: true, cell: (one) => <Link to="/administration/organisations/$organisationId" params={{ organisationId: one.id }} search={{ name: fact(one) } as never} className="inline-flex min-h-11 items-center text-key-1000 underline underline-offset-4">{fact(one)}</Link> },
            { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'period', title: t('period'), wide: true, cell: ({ validFrom, validTo }) => `${dayText(language, validFrom)} – ${validTo ? dayText(language, validTo) : t('noEnd')}` },
          ]} />
        ) : null}
      </Section>
    </Page>
  );
}
