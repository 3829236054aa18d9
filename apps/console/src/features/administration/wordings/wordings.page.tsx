import { useQuery } from '@apollo/client/react';
import { WordingsDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { Empty, Loading, Page, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { PublishDialog, type Agreement } from './publish.dialog.tsx';
import { useWordingsTexts } from './wordings.texts.ts';

function FullText({ agreement }: { agreement: Agreement }): ReactNode {
  const t = useWordingsTexts();
  const language = useLanguage();
  const { titleJa, titleEn, textJa, textEn, dutyJa, dutyEn } = agreement;
  return (
    <details className="border-t border-solid-gray-300 pt-2">
      <summary className="min-h-11 cursor-pointer py-2 underline underline-offset-4">{t('readOf', { name: inLanguage(language, titleJa, titleEn) })}</summary>
      <div className="space-y-3 py-2"><p className="whitespace-pre-wrap">{inLanguage(language, textJa, textEn)}</p><p><b>{t('duty')}</b> {inLanguage(language, dutyJa, dutyEn) || t('noDuty')}</p></div>
    </details>
  );
}

function AgreementsSection({ agreements, onDone }: { agreements: readonly Agreement[]; onDone: () => void }): ReactNode {
  const t = useWordingsTexts();
  const language = useLanguage();
  return (
    <Section title={t('agreements')} actions={<PublishDialog agreement={null} onDone={onDone} />}>
      {agreements.length === 0 ? <Empty title={t('agreementsNone.title')}>{t('agreementsNone.text')}</Empty> : (
        <div className="space-y-3">
          <Table caption={t('agreements')} hideCaption rows={agreements} rowKey={({ code }) => code} columns={[
            { key: 'name', title: t('name'), wide: true, cell: ({ titleJa, titleEn }) => inLanguage(language, titleJa, titleEn) },
            { key: 'version', title: t('version'), cell: ({ version }) => t('versionText', { n: version }) },
            { key: 'from', title: t('from'), cell: ({ validFrom }) => dayText(language, validFrom) },
            { key: 'days', title: t('days'), number: true, cell: ({ validDays }) => numberText(validDays) },
            { key: 'act', title: t('acts'), cell: (agreement) => <span className="whitespace-nowrap"><PublishDialog agreement={agreement} onDone={onDone} /></span> },
          ]} />
          {agreements.map((agreement) => <FullText key={agreement.code} agreement={agreement} />)}
        </div>
      )}
    </Section>
  );
}

/** What experts sign. */
export default function WordingsPage(): ReactNode {
  const t = useWordingsTexts();
  const { data, error, refetch } = useQuery(WordingsDocument);
  const again = (): void => void refetch();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={again} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <AgreementsSection agreements={data.agreements} onDone={again} /> : null}
    </Page>
  );
}
