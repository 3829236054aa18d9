import { useQuery } from '@apollo/client/react';
import { SkillCoverageDocument, type SkillCoverageQuery } from '@muster/contract/registry';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Checkbox, Empty, Loading, Page, RefusalNotice, Section, Select, Table, Trouble } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import { numberText } from '../../../shared/texts/format.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('skillCoverage', {
  ja: {
    title: '技能の分布', lead: '登録中の人が、どの地方に、どの職務で、何人いるかを示します。だれであるかは示しません。', language: '使える言語', verified: '確認済みの技能だけを数える', languages: { ja: '日本語', en: '英語' }, table: '職務と地方ごとの人数', role: '職務',
    few: '{{n}}未満', fewNote: '{{n}}人未満の人数は、個人が分かるため示しません。1人が複数の職務を持つため、合計は示しません。', none: { title: '該当する人はいません', text: '登録中の人が技能を申告すると、ここに現れます。' },
  },
  en: {
    title: 'Skill coverage', lead: 'How many active people can fill which work role, in which region. It never tells who.', language: 'Who speaks', verified: 'Count verified skills only', languages: { ja: 'Japanese', en: 'English' }, table: 'People by work role and region', role: 'Work role',
    few: '< {{n}}', fewNote: 'Counts under {{n}} are not shown, since they would tell who is meant. There are no totals: one person may fill several roles.', none: { title: 'Nobody yet', text: 'People appear here when they claim skills.' },
  },
});

type Report = Extract<SkillCoverageQuery['skillCoverage'], { __typename?: 'CoverageReport' }>;

function Matrix({ report, data, verified, language: spoken }: { report: Report; data: SkillCoverageQuery; verified: boolean; language: string }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const fact = useFactName();
  const cells = report.cells.filter((cell) => cell.language === spoken);
  const blocks = [...new Map(data.prefectures.map(({ blockJa, blockEn }) => [blockJa, inLanguage(language, blockJa, blockEn)]))];
  const roles = data.workRoles.filter(({ id }) => cells.some((cell) => cell.workRoleId === id));
  if (roles.length === 0) return <Empty title={t('none.title')}>{t('none.text')}</Empty>;
  const text = (role: string, block: string): string => {
    const cell = cells.find((one) => one.workRoleId === role && one.block === block);
    const figure = cell ? verified ? cell.verified : cell.people : 0;
    return figure === null ? t('few', { n: report.threshold }) : numberText(figure);
  };
  return (
    <>
      <Table caption={t('table')} hideCaption rows={roles} rowKey={({ id }) => id} columns={[
        { key: 'role', title: t('role'), wide: true, cell: (role) => fact(role) },
        ...blocks.map(([block, name]) => ({ key: block, title: name, number: true, cell: ({ id }: { id: string }) => <span className="whitespace-nowrap">{text(id, block)}</span> })),
      ]} />
      <p className="mt-3 text-std-16N-170 text-solid-gray-700">{t('fewNote', { n: report.threshold })}</p>
    </>
  );
}

/** Where which skills are, in numbers that tell nobody's name. */
export default function CoveragePage(): ReactNode {
  const t = useTexts();
  const [language, setLanguage] = useState<'ja' | 'en'>('ja');
  const [verified, setVerified] = useState(false);
  const { data, error, refetch } = useQuery(SkillCoverageDocument, { variables: { languages: ['ja', 'en'] } });
  const report = data?.skillCoverage;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      <Section title={t('table')}>
        <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3">
          <Select label={t('language')} value={language} onChange={({ target }) => setLanguage(target.value as 'ja' | 'en')} options={(['ja', 'en'] as const).map((value) => ({ value, text: t(`languages.${value}`) }))} />
          <Checkbox label={t('verified')} checked={verified} onChange={({ target }) => setVerified(target.checked)} />
        </div>
        {!data && !error ? <Loading /> : null}
        {report && isRefusal(report) ? <RefusalNotice refusal={report} /> : null}
        {data && report?.__typename === 'CoverageReport' ? <Matrix report={report} data={data} verified={verified} language={language} /> : null}
      </Section>
    </Page>
  );
}
