import { useQuery } from '@apollo/client/react';
import { PresetVersionsDocument } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { Loading, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { numberText, stampText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { usePresetsTexts } from './presets.texts.ts';

/** What a preset said before, and who changed it. */
export function VersionsSection({ code }: { code: string }): ReactNode {
  const t = usePresetsTexts();
  const language = useLanguage();
  const fact = useFactName();
  const { data, error, refetch } = useQuery(PresetVersionsDocument, { variables: { code }, fetchPolicy: 'network-only' });
  const versions = data?.presetVersions ?? [];
  return (
    <Section title={t('history')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && versions.length === 0 ? <p>{t('historyNone')}</p> : null}
      {versions.length > 0 ? (
        <Table caption={t('history')} hideCaption rows={versions} rowKey={({ version }) => String(version)} columns={[
          { key: 'version', title: t('version'), cell: ({ version }) => t('versionText', { n: version }) },
          { key: 'at', title: t('at'), cell: ({ madeAt }) => (madeAt ? <span className="whitespace-nowrap">{stampText(language, madeAt)}</span> : '—') },
          { key: 'by', title: t('by'), wide: true, cell: ({ madeByName }) => madeByName ?? t('product') },
          { key: 'name', title: t('name'), wide: true, cell: (version) => fact(version) },
          { key: 'heads', title: t('heads2'), number: true, cell: ({ lines }) => numberText(lines.reduce((sum, { headCount }) => sum + headCount, 0)) },
          { key: 'text', title: t('texts'), wide: true, cell: ({ textJa, textEn }) => <span className="block sm:min-w-72">{inLanguage(language, textJa, textEn)}</span> },
        ]} />
      ) : null}
    </Section>
  );
}
