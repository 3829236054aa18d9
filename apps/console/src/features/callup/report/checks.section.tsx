import { useLazyQuery } from '@apollo/client/react';
import { CallUpChecksDocument } from '@muster/contract/callup';
import type { ReactNode } from 'react';
import { Button, Section, StateLabel, Table, Trouble } from '../../../shared/parts/index.ts';
import { useReportTexts } from './report.texts.ts';

const CHECKS = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10', 'I11', 'I12'] as const;

/** The engine's own rules, checked when somebody asks: each goes through every record of the call-up. */
export function ChecksSection({ callUpId }: { callUpId: string }): ReactNode {
  const t = useReportTexts();
  const [check, { data, loading, error }] = useLazyQuery(CallUpChecksDocument, { fetchPolicy: 'no-cache' });
  const run = (): void => void check({ variables: { id: callUpId } }).catch(() => undefined);
  const invariants = data?.callUp?.invariants;
  return (
    <Section title={t('invariants')} actions={<Button look="outline" isBusy={loading} className="print:hidden" onPress={run}>{t(invariants ? 'checkAgain' : 'checkNow')}</Button>}>
      <p className="mb-3">{t('invariantsText')}</p>
      {error ? <Trouble error={error} onAgain={run} /> : null}
      {invariants ? (
        <Table caption={t('invariants')} hideCaption rows={invariants} rowKey={({ id }) => id} columns={[
          { key: 'id', title: t('check'), cell: ({ id }) => id },
          { key: 'holds', title: t('state'), cell: ({ holds }) => <StateLabel tone={holds ? 'good' : 'bad'}>{t(holds ? 'holds' : 'broken')}</StateLabel> },
          { key: 'says', title: t('condition'), wide: true, cell: ({ id, says, breaches }) => <>{CHECKS.some((one) => one === id) ? t(`checks.${id as (typeof CHECKS)[number]}`) : says}{breaches.map(({ what, count }) => <span key={what} lang="en" className="block">{what} ({count})</span>)}</> },
        ]} />
      ) : null}
    </Section>
  );
}
