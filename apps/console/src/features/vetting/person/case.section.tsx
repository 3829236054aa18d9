import { OpenVettingCaseDocument, type VettingPersonQuery } from '@muster/contract/vetting';
import type { ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, Section, StateLabel, Table } from '../../../shared/parts/index.ts';
import { dayText, stampText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useSession } from '../../../shared/session.ts';
import type { VettedExpert } from './about.section.tsx';
import { DecisionPart } from './decision.part.tsx';
import { useVettingPersonTexts } from './person.texts.ts';
import { StepsTable } from './steps.table.tsx';

export type VettingCase = VettingPersonQuery['vettingCasesOf'][number];

/** What was entered in a case, in order. */
function Entries({ entries }: { entries: VettingCase['entries'] }): ReactNode {
  const t = useVettingPersonTexts();
  const language = useLanguage();
  const { viewer } = useSession();
  if (entries.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 cursor-pointer py-2 text-std-16N-170 underline underline-offset-4">{t('entries')}</summary>
      <Table caption={t('entries')} hideCaption rows={entries} rowKey={({ id }) => id} columns={[
        { key: 'at', title: t('at'), cell: ({ at }) => stampText(language, at) },
        { key: 'step', title: t('step'), cell: ({ kind }) => t(`steps.${kind}`) },
        { key: 'result', title: t('result'), cell: ({ outcome }) => t(`outcome.${outcome}`) },
        { key: 'by', title: t('by'), cell: ({ byUser }) => t(byUser === viewer?.id ? 'me' : 'other') },
        { key: 'remark', title: t('remark'), wide: true, cell: ({ remark }) => remark ?? '—' },
      ]} />
    </details>
  );
}

function PastCases({ cases }: { cases: readonly VettingCase[] }): ReactNode {
  const t = useVettingPersonTexts();
  const language = useLanguage();
  return (
    <div className="space-y-2">
      <h3 className="text-std-17B-170">{t('past')}</h3>
      {cases.map((one) => (
        <div key={one.id} className="border-t border-solid-gray-300 pt-2">
          <p className="flex flex-wrap gap-3"><span>{t(one.kind)}</span><span>{dayText(language, one.openedAt)}</span><StateLabel tone={one.state === 'APPROVED' ? 'good' : 'neutral'}>{t(`states.${one.state}`)}</StateLabel></p>
          <Entries entries={one.entries} />
        </div>
      ))}
    </div>
  );
}

/** The open case with its steps and decision, and those before it. */
export function CaseSection({ expert, cases, onDone }: { expert: VettedExpert; cases: readonly VettingCase[]; onDone: () => void }): ReactNode {
  const t = useVettingPersonTexts();
  const language = useLanguage();
  const act = useAct(OpenVettingCaseDocument);
  const open = cases.find(({ state }) => state === 'OPEN');
  const past = cases.filter(({ state }) => state !== 'OPEN');
  const mayOpen = !['INVITED', 'LEFT'].includes(expert.status);
  const begin = <Button isBusy={act.busy} onPress={() => void act.run({ expertId: expert.id }).then((done) => { if (done) onDone(); })}>{t('caseNone.action')}</Button>;
  return (
    <Section title={t('case')}>
      <div className="space-y-6">
        {act.trouble}
        {open ? (
          <>
            <p><b>{t(open.kind)}</b> {t('openedAt', { at: dayText(language, open.openedAt) })}</p>
            <StepsTable vettingCase={open} onDone={onDone} />
            <DecisionPart vettingCase={open} expert={expert} onDone={onDone} />
            <Entries entries={open.entries} />
          </>
        ) : <Empty title={t('caseNone.title')} actions={mayOpen ? begin : undefined}>{mayOpen ? t('caseNone.text') : t('mayNot')}</Empty>}
        {past.length > 0 ? <PastCases cases={past} /> : null}
      </div>
    </Section>
  );
}
