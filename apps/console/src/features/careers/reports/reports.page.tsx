import { useQuery } from '@apollo/client/react';
import { CareerReportDocument, type CareerReportQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { Empty, FileLinks, Loading, Page, RefusalNotice, Section, Select, Table, Trouble, YearSelect } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { defineTexts, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('reports', {
  ja: {
    title: '報告書', lead: '担当する組織の集計を、画面とファイルで示します。', which: '報告書の種類', name: { SLOTS: '採用枠', POSTS: 'ポスト', VACANCY: '空席日数', CANDIDATES: '候補者', APPOINTMENTS: '任用', ENDS: '任用の終了予定', DECLINED: '打診を辞退した理由', PLANS: '育成計画' }, scope: '{{scope}}({{asOf}}現在)',
    columns: '項目の定義', column: '項目', definition: '定義', denominator: '分母', source: '出典: {{source}}', noValue: '分母なし', none: { title: '集計する記録がありません', text: '年度を変えるか、枠・ポスト・候補者・任用を登録してください。' },
  },
  en: {
    title: 'Reports', lead: 'Figures of your bodies, here and as files.', which: 'Report', name: { SLOTS: 'Hiring slots', POSTS: 'Posts', VACANCY: 'Vacant days', CANDIDATES: 'Candidates', APPOINTMENTS: 'Appointments', ENDS: 'Ends of appointments', DECLINED: 'Why offers were declined', PLANS: 'Career plans' }, scope: '{{scope}} (as of {{asOf}})',
    columns: 'What the columns mean', column: 'Column', definition: 'Definition', denominator: 'Denominator', source: 'Source: {{source}}', noValue: 'nothing to count over', none: { title: 'Nothing to report', text: 'Choose another year, or record slots, posts, candidates or appointments first.' },
  },
});

type Report = Extract<CareerReportQuery['careerReport'], { rows: unknown }>;
const NAMES = ['SLOTS', 'POSTS', 'VACANCY', 'CANDIDATES', 'APPOINTMENTS', 'ENDS', 'DECLINED', 'PLANS'] as const;

const shown = (text: string, kind: string, nothing: string): string => (text === '' ? nothing : kind === 'SHARE' && !Number.isNaN(Number(text)) ? `${(Number(text) * 100).toFixed(1)}%` : text);

function ReportTable({ report }: { report: Report }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const defined = report.columns.filter(({ definition }) => definition !== null);
  return (
    <>
      <Section title={report.title}>
        <p className="mb-4 text-std-16N-170">{t('scope', { scope: report.scope, asOf: dayText(language, report.asOf) })}</p>
        {report.rows.length === 0 ? <Empty title={t('none.title')}>{t('none.text')}</Empty> : (
          <Table caption={report.title} hideCaption rows={report.rows} rowKey={(_, index) => String(index)}
            columns={report.columns.map(({ label, kind }, index) => ({ key: String(index), title: label, wide: index === 0, number: kind !== 'LABEL', cell: (row: readonly string[]) => shown(row[index] ?? '', kind, t('noValue')) }))} />
        )}
      </Section>
      <Section title={t('columns')}>
        <Table caption={t('columns')} hideCaption rows={defined} rowKey={({ label }) => label} columns={[
          { key: 'column', title: t('column'), cell: ({ label }) => label }, { key: 'definition', wide: true, title: t('definition'), cell: ({ definition }) => definition }, { key: 'denominator', wide: true, title: t('denominator'), cell: ({ denominator }) => denominator },
        ]} />
        <p className="mt-4 text-std-16N-170 text-solid-gray-700">{t('source', { source: report.source })}</p>
      </Section>
    </>
  );
}

/** Reports with their definitions, to read and to take along. */
export default function ReportsPage(): ReactNode {
  const t = useTexts();
  const [asked, setAsked] = useState({ name: 'SLOTS' as (typeof NAMES)[number], fiscalYear: fiscalYearOf(todayInJapan()) });
  const { data, error, refetch } = useQuery(CareerReportDocument, { variables: asked });
  const report = data?.careerReport;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select label={t('which')} value={asked.name} onChange={({ target }) => setAsked({ ...asked, name: target.value as typeof asked.name })} options={NAMES.map((name) => ({ value: name, text: t(`name.${name}`) }))} />
        {asked.name === 'ENDS' ? null : <YearSelect value={asked.fiscalYear} onChange={(fiscalYear) => setAsked({ ...asked, fiscalYear })} />}
      </div>
      <FileLinks path={`/career-reports/${asked.name.toLowerCase()}`} values={{ fiscalYear: asked.fiscalYear }} />
      {error ? <Trouble error={error} onAgain={() => void refetch()} /> : null}
      {!report && !error ? <Loading /> : null}
      {report && isRefusal(report) ? <RefusalNotice refusal={report} /> : null}
      {report && 'rows' in report ? <ReportTable report={report} /> : null}
    </Page>
  );
}
