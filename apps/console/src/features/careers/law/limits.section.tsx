import { RecordTlpLimitDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Section, Select, Table, TextField, TlpLabel } from '../../../shared/parts/index.ts';
import { keepNumbers } from '../shared/keep-numbers.ts';
import { byKind, RowHead, useStandingName, type Limit, type PartProps } from './law.parts.tsx';
import { useLawTexts } from './law.texts.ts';
import { standingOn } from './standing.rule.ts';

const LABELS = ['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR'] as const;

/** Records the highest label of a standing from a day on. */
function LimitDialog({ limit, name, onDone }: { limit: Limit; name: string; onDone: () => void }): ReactNode {
  const t = useLawTexts();
  const act = useAct(RecordTlpLimitDocument);
  const begin = { validFrom: '', highest: limit.highest, basisJa: '', basisEn: '' };
  const [draft, setDraft] = useState(begin);
  const field = (key: keyof typeof draft) => ({ label: t(key === 'validFrom' ? 'from' : key), value: draft[key], problem: act.refusal?.field === key ? act.refusal.message : null, onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => { const done = await act.run({ input: { ...draft, standing: limit.standing } }); if (done) onDone(); return done; };
  const title = t('amendLimit', { name });
  return (
    <ActDialog wide button={t('amend')} label={title} title={title} submit={t('save')} look="plain" busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(begin)}>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <TextField {...field('validFrom')} help={t('validFromHelp')} type="date" required />
        <Select {...field('highest')} options={LABELS.map((value) => ({ value, text: `TLP:${value}` }))} />
        <TextField {...field('basisJa')} required maxLength={300} /><TextField {...field('basisEn')} required maxLength={300} />
      </div>
    </ActDialog>
  );
}

/** The highest label for each standing. */
export function LimitsSection({ law, past, mayAmend, onDone }: PartProps): ReactNode {
  const t = useLawTexts();
  const nameOf = useStandingName(law);
  const rows = standingOn(byKind(law, law.tlpLimits, ({ standing }) => standing), ({ standing }) => standing, law.on).filter(({ stands }) => past || stands !== 'PAST');
  return (
    <Section title={t('limits')}>
      <p className="mb-4">{t('limitsText')}</p>
      {rows.length === 0 ? <Empty title={t('none')}>{t('noneText')}</Empty> : (
        <Table caption={t('limits')} hideCaption rows={rows} rowKey={({ standing, validFrom }) => `${standing} ${validFrom}`} columns={[
          { key: 'who', title: t('who'), wide: true, cell: (limit) => <RowHead {...limit} name={nameOf(limit.standing)}>{mayAmend && limit.stands === 'IN_FORCE' ? <LimitDialog key={limit.validFrom} {...{ limit, onDone }} name={nameOf(limit.standing)} /> : null}</RowHead> },
          { key: 'highest', title: t('highest'), cell: ({ highest }) => <TlpLabel tlp={highest.replace('+', '_')} /> },
          { key: 'basis', title: t('basis'), wide: true, cell: ({ basis }) => keepNumbers(basis) },
        ]} />
      )}
    </Section>
  );
}
