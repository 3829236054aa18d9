import type { MyPrivacyQuery } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Empty, Section, Table } from '../../../shared/parts/index.ts';
import { momentText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { usePrivacyTexts } from './privacy.texts.ts';

type Disclosure = MyPrivacyQuery['myDisclosures']['nodes'][number];

/** Who saw what of me, and for what. */
export function DisclosuresSection({ disclosures, more }: { disclosures: readonly Disclosure[]; more: boolean }): ReactNode {
  const t = usePrivacyTexts();
  const language = useLanguage();
  return (
    <Section title={t('log')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('logLead')}</p>
      {disclosures.length === 0 ? <Empty title={t('logNone.title')}>{t('logNone.text')}</Empty> : (
        <Table caption={t('log')} hideCaption rows={disclosures} rowKey={({ id }) => id} columns={[
          { key: 'at', title: t('at'), cell: ({ at }) => momentText(language, at) },
          { key: 'who', title: t('who'), cell: ({ actorName }) => actorName },
          { key: 'organisation', title: t('organisation'), cell: ({ organisation }) => (organisation ? inLanguage(language, organisation.nameJa, organisation.nameEn) : '—') },
          { key: 'what', title: t('what'), cell: ({ what }) => t(`kinds.${what}`) },
          { key: 'purpose', title: t('purpose'), cell: ({ purpose }) => purpose },
        ]} />
      )}
      {more ? <p className="mt-3 text-std-16N-170 text-solid-gray-700">{t('more')}</p> : null}
    </Section>
  );
}
