import { useQuery } from '@apollo/client/react';
import { CoordinatorHomeDocument, type CoordinatorHomeQuery } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { DrillMark, Empty, Loading, Page, Section, SeverityLabel, Table, TlpLabel, Trouble } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useHomeTexts } from './home.texts.ts';

type Incident = CoordinatorHomeQuery['incidents']['nodes'][number];

function Incidents({ incidents }: { incidents: readonly Incident[] }): ReactNode {
  const t = useHomeTexts();
  const language = useLanguage();
  return (
    <Table caption={t('open')} hideCaption rows={incidents} rowKey={({ id }) => id} columns={[
      { key: 'code', title: t('code'), cell: ({ code }) => code },
      { key: 'name', title: t('name'), cell: ({ title, drill }) => <>{drill ? <DrillMark /> : null} {title}</> },
      { key: 'severity', title: t('severity'), cell: ({ severity }) => <SeverityLabel severity={severity} /> },
      { key: 'tlp', title: t('tlp'), cell: ({ tlp }) => <TlpLabel tlp={tlp} /> },
      { key: 'since', title: t('since'), cell: ({ createdAt }) => momentText(language, createdAt) },
    ]} />
  );
}

/** What is going on, and where to begin. */
export default function HomePage(): ReactNode {
  const t = useHomeTexts();
  const { data, error, refetch } = useQuery(CoordinatorHomeDocument);
  const open = data?.incidents.nodes.filter(({ state }) => state === 'OPEN') ?? [];
  return (
    <Page title={t('title')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('open')}>
        {!data && !error ? <Loading /> : null}
        {data && open.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : null}
        {open.length > 0 ? <Incidents incidents={open} /> : null}
      </Section>
    </Page>
  );
}
