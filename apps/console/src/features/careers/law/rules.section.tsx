import type { ReactNode } from 'react';
import { Empty, Section, Table } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { StandingLabel, useStandingName, type PartProps, type Rule } from './law.parts.tsx';
import { useLawTexts } from './law.texts.ts';
import { RuleDialog } from './rule.dialog.tsx';
import { standingOn } from './standing.rule.ts';

function Term({ rule }: { rule: Rule }): ReactNode {
  const t = useLawTexts();
  const { mostMonths, mostMonthsExtended, endsWithFiscalYear } = rule;
  return (
    <>
      {mostMonths === null ? t('noTerm') : t('months', { n: numberText(mostMonths) })}
      {mostMonthsExtended !== null && mostMonthsExtended !== mostMonths ? <span className="block">{t('extended', { n: numberText(mostMonthsExtended) })}</span> : null}
      {endsWithFiscalYear ? <span className="block">{t('endsYear')}</span> : null}
    </>
  );
}

const CONDITIONS = ['needsMain', 'needsHome', 'homeBarred'] as const;

/** What holds for each kind of appointment. */
export function RulesSection({ law, past, mayAmend, onDone }: PartProps): ReactNode {
  const t = useLawTexts();
  const language = useLanguage();
  const nameOf = useStandingName(law);
  const scaleName = useScaleName();
  const rows = standingOn(law.rules, ({ kind }) => kind, law.on).filter(({ stands }) => past || stands !== 'PAST');
  const said = (list: readonly string[]): ReactNode => (list.length === 0 ? t('none1') : list.join(language === 'ja' ? '、' : ', '));
  return (
    <Section title={t('rules')}>
      {rows.length === 0 ? <Empty title={t('none')}>{t('noneText')}</Empty> : (
        <Table caption={t('rules')} hideCaption rows={rows} rowKey={({ kind, validFrom }) => `${kind} ${validFrom}`} columns={[
          { key: 'kind', title: t('kind'), cell: ({ kind }) => nameOf(kind) },
          { key: 'standing', title: t('standing'), cell: ({ stands }) => <StandingLabel stands={stands} /> },
          { key: 'from', title: t('from'), cell: ({ validFrom }) => dayText(language, validFrom) },
          { key: 'term', title: t('term'), cell: (rule) => <Term rule={rule} /> },
          { key: 'pay', title: t('pay'), wide: true, cell: ({ pay, payScales }) => <>{t(`pays.${pay}`)}{payScales.map((scale) => <span key={scale} className="block">{scaleName(scale)}</span>)}</> },
          { key: 'conditions', title: t('conditions'), wide: true, cell: (rule) => said(CONDITIONS.filter((key) => rule[key]).map((key) => t(key))) },
          { key: 'beside', title: t('beside'), wide: true, cell: ({ beside }) => said(beside.map(nameOf)) },
          { key: 'side', title: t('sideJobs'), cell: ({ sideJobs }) => t(`sides.${sideJobs}`) },
          { key: 'law', title: t('law'), wide: true, cell: (rule) => rule.law },
          ...(mayAmend ? [{ key: 'act', title: t('act'), cell: (rule: (typeof rows)[number]) => (rule.stands === 'IN_FORCE' ? <RuleDialog key={rule.validFrom} {...{ law, rule, onDone }} name={nameOf(rule.kind)} /> : null) }] : []),
        ]} />
      )}
    </Section>
  );
}
