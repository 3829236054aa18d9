import { useQuery } from '@apollo/client/react';
import { EmployersToThankDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { buttonClass, Empty, Loading, Section, Table, Trouble } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from '../shared/words.ts';
import { useReportTexts } from './report.texts.ts';

/** The employers whose people have served, each with a letter of thanks to send. */
export function ThanksSection({ callUpId }: { callUpId: string }): ReactNode {
  const t = useReportTexts();
  const words = useWords();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(EmployersToThankDocument, { variables: { callUpId }, fetchPolicy: 'network-only' });
  const employers = data?.employersToThank ?? [];
  const letter = ({ letterPath, nameJa, nameEn }: (typeof employers)[number]): ReactNode => (
    <a download href={letterPath} aria-label={t('thanks.letterOf', { name: inLanguage(language, nameJa, nameEn) })} className={buttonClass('plain', 'whitespace-nowrap')}>{t('thanks.letter')}</a>
  );
  return (
    <Section title={t('thanks.title')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && employers.length === 0 ? <Empty title={t('thanks.none')}>{t('thanks.noneText')}</Empty> : null}
      {employers.length > 0 ? (
        <div className="space-y-4">
          <p>{t('thanks.text')}</p>
          <Table caption={t('thanks.title')} hideCaption rows={employers} rowKey={({ organisationId }) => organisationId} columns={[
            { key: 'name', title: t('thanks.employer'), wide: true, cell: ({ nameJa, nameEn }) => inLanguage(language, nameJa, nameEn) },
            { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
            { key: 'hours', title: t('thanks.hours'), number: true, cell: ({ hours }) => words('hours', { n: numberText(hours, 1) }) },
            { key: 'letter', title: t('thanks.file'), cell: letter },
          ]} />
        </div>
      ) : null}
    </Section>
  );
}
