import type { ReactNode } from 'react';
import { Empty, Section, Table } from '../../../shared/parts/index.ts';
import { numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { useScaleName } from '../shared/scale-name.ts';
import { byKind, RowHead, useStandingName, type PartProps, type Rule } from './law.parts.tsx';
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
  const rows = standingOn(byKind(law, law.rules, ({ kind }) => kind), ({ kind }) => kind, law.on).filter(({ stands }) => past || stands !== 'PAST');
  return (
    <Section title={t('rules')}>
      {rows.length === 0 ? <Empty title={t('none')}>{t('noneText')}</Empty> : (
        <Table caption={t('rules')} hideCaption rows={rows} rowKey={({ kind, validFrom }) => `${kind} ${validFrom}`} columns={[
          { key: 'kind', title: t('kind'), wide: true, cell: (rule) => <RowHead {...rule} name={nameOf(rule.kind)}>{mayAmend && rule.stands === 'IN_FORCE' ? <RuleDialog key={rule.validFrom} {...{ law, rule, onDone }} name={nameOf(rule.kind)} /> : null}</RowHead> },
          { key: 'term', title: t('term'), cell: (rule) => <Term rule={rule} /> },
          { key: 'pay', title: t('pay'), cell: ({ pay, payScales }) => <>{t(`pays.${pay}`)}{payScales.map((scale) => <span key={scale} className="block">{scaleName(scale)}</span>)}</> },
          { key: 'conditions', title: t('conditions'), cell: (rule) => <>{CONDITIONS.filter((key) => rule[key]).map((key) => <span key={key} className="block">{t(key)}</span>)}<span className="block">{t(`sideIs.${rule.sideJobs}`)}</span></> },
          { key: 'beside', title: t('beside'), cell: ({ beside }) => (beside.length === 0 ? t('none1') : beside.map(nameOf).join(language === 'ja' ? '、' : ', ')) },
          { key: 'law', title: t('law'), cell: (rule) => keepNumbers(rule.law) },
        ]} />
      )}
    </Section>
  );
}
