import { useQuery } from '@apollo/client/react';
import { CareerReportDocument, type CareerReportQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Bar, Empty, Loading, Picture, RefusalNotice, Section, Select, Table, Trouble } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useValueText } from './figure-set.section.tsx';
import { useFiguresTexts } from './figures.texts.ts';

type Report = Extract<CareerReportQuery['careerReport'], { rows: unknown }>;

const figure = (cell: string | undefined): number | null => (cell ? Number(cell) : null);

/** A report as it came; what stands in its way is shown in its place. */
function useReport(name: 'APPOINTMENTS' | 'PLANS' | 'ENDS', fiscalYear: number): { report: Report | null; trouble: ReactNode } {
  const { data, error, refetch } = useQuery(CareerReportDocument, { variables: { name, fiscalYear } });
  const asked = data?.careerReport;
  if (error) return { report: null, trouble: <Trouble error={error} onAgain={() => void refetch()} /> };
  if (!asked) return { report: null, trouble: <Loading /> };
  return 'rows' in asked ? { report: asked, trouble: null } : { report: null, trouble: isRefusal(asked) ? <RefusalNotice refusal={asked} /> : null };
}

function Compared({ report, at }: { report: Report; at: number }): ReactNode {
  const t = useFiguresTexts();
  const text = useValueText();
  const { label, kind } = report.columns[at]!;
  const rows = report.rows.map((cells) => ({ body: cells[0]!, value: figure(cells[at]), of: figure(cells[at + 1]) ?? 0 }));
  const most = kind === 'SHARE' ? 1 : Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <Picture title={label}
      picture={<div className="space-y-3">{rows.map(({ body, value, of }, index) => <Bar key={body} label={body} value={value ?? 0} of={most} text={`${text(value, kind)} (${t(kind === 'DAYS' ? 'over' : 'of', { n: numberText(of) })})`} tone={index === rows.length - 1 ? 'good' : 'key'} />)}</div>}
      table={<Table caption={label} rows={rows} rowKey={({ body }) => body} columns={[
        { key: 'body', wide: true, title: t('body'), cell: ({ body }) => body }, { key: 'value', title: label, number: true, cell: ({ value }) => text(value, kind) },
        { key: 'of', title: t('denominator'), number: true, cell: ({ of }) => numberText(of) },
      ]} />} />
  );
}

/** One figure of every body beside the others. */
export function ByBodySection({ fiscalYear }: { fiscalYear: number }): ReactNode {
  const t = useFiguresTexts();
  const [appointments, plans] = [useReport('APPOINTMENTS', fiscalYear), useReport('PLANS', fiscalYear)];
  const [chosen, setChosen] = useState('0.1');
  const choices = [appointments.report, plans.report].flatMap((report, n) => (report?.columns ?? []).flatMap(({ label }, at) => (at % 2 === 1 ? [{ value: `${n}.${at}`, text: label }] : [])));
  const [n, at] = chosen.split('.').map(Number) as [number, number];
  const { report, trouble } = [appointments, plans][n]!;
  return (
    <Section title={t('byBody')}>
      <div className="space-y-4">
        <Select className="max-w-xl" label={t('which')} value={chosen} onChange={({ target }) => setChosen(target.value)} options={choices} />
        {trouble}
        {report && report.rows.length < 2 ? <p>{t('byBodyNone')}</p> : null}
        {report && report.rows.length > 1 ? <Compared report={report} at={at} /> : null}
      </div>
    </Section>
  );
}

/** When the appointments in force end: of all bodies together, and by body as a table. */
export function EndsSection({ fiscalYear }: { fiscalYear: number }): ReactNode {
  const t = useFiguresTexts();
  const language = useLanguage();
  const { report, trouble } = useReport('ENDS', fiscalYear);
  if (!report) return <Section title={t('ends', { on: '…' })}>{trouble}</Section>;
  const all = report.rows.at(-1)!;
  const inForce = figure(all[1]) ?? 0;
  const title = t('ends', { on: dayText(language, report.asOf) });
  return (
    <Section title={title}>
      {inForce === 0 ? <Empty title={t('endsNone.title')}>{t('endsNone.text')}</Empty> : (
        <Picture title={title}
          picture={<div className="space-y-3">{report.columns.slice(2).map(({ label }, index) => <Bar key={label} label={label} value={figure(all[index + 2]) ?? 0} of={inForce} text={t('cases', { n: all[index + 2] })} />)}</div>}
          table={<Table caption={title} hideCaption rows={report.rows} rowKey={(_, index) => String(index)} columns={report.columns.map(({ label, kind }, index) => ({ key: label, title: label, wide: index === 0, number: kind !== 'LABEL', cell: (cells: readonly string[]) => cells[index] }))} />} />
      )}
    </Section>
  );
}
