import { DecideVettingDocument, ProposeVettingDecisionDocument } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Facts, Notice, RadioGroup, TextArea, TextField } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { waitsFor } from '../steps.ts';
import type { VettedExpert } from './about.section.tsx';
import type { VettingCase } from './case.section.tsx';
import { useVettingPersonTexts } from './person.texts.ts';

interface PartProps { vettingCase: VettingCase; onDone: () => void }
type Proposal = VettingCase['entries'][number];

function Propose({ vettingCase: { id }, onDone }: PartProps): ReactNode {
  const t = useVettingPersonTexts();
  const act = useAct(ProposeVettingDecisionDocument);
  const [verdict, setVerdict] = useState<'APPROVE' | 'REFUSE'>('APPROVE');
  const [until, setUntil] = useState('');
  const [remark, setRemark] = useState('');
  const begin = (): void => { setVerdict('APPROVE'); setUntil(''); setRemark(''); };
  const go = async (): Promise<unknown> => {
    const done = await act.run({ caseId: id, verdict, until: verdict === 'APPROVE' ? until : null, remark });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('propose')} title={t('propose')} submit={t('doPropose')} look="solid" busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <p>{t('proposeText')}</p>
      <RadioGroup label={t('verdict')} value={verdict} onChange={setVerdict} options={(['APPROVE', 'REFUSE'] as const).map((value) => ({ value, text: t(value) }))} />
      {verdict === 'APPROVE' ? <TextField type="date" label={t('untilLabel')} help={t('untilHelp')} value={until} onChange={({ target }) => setUntil(target.value)} required /> : null}
      <TextArea label={t('proposeRemark')} value={remark} onChange={({ target }) => setRemark(target.value)} required />
    </ActDialog>
  );
}

/** What is decided on: who, and what is proposed. */
function ProposalFacts({ name, proposal }: { name?: string; proposal: Proposal }): ReactNode {
  const t = useVettingPersonTexts();
  const language = useLanguage();
  const { outcome, until, remark } = proposal;
  return <Facts facts={[...(name ? [[t('person'), name] as const] : []), [t('proposal'), t(`outcome.${outcome}`)], ...(until ? [[t('untilLabel'), dayText(language, until)] as const] : []), [t('proposeRemark'), remark ?? '—']]} />;
}

function Decide({ agree, name, proposal, vettingCase: { id }, onDone }: PartProps & { agree: boolean; name: string; proposal: Proposal }): ReactNode {
  const t = useVettingPersonTexts();
  const act = useAct(DecideVettingDocument);
  const [remark, setRemark] = useState('');
  const go = async (): Promise<unknown> => {
    const done = await act.run({ caseId: id, agree, remark });
    if (done) onDone();
    return done;
  };
  const title = t(agree ? 'agree' : 'return');
  return (
    <ActDialog button={title} title={title} submit={title} look={agree ? 'solid' : 'outline'} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setRemark('')}>
      <ProposalFacts name={name} proposal={proposal} />
      <TextArea label={t('decideRemark')} value={remark} onChange={({ target }) => setRemark(target.value)} required />
    </ActDialog>
  );
}

/** What the case waits for, and the act that takes it on: a proposal, then the decision of another officer. */
export function DecisionPart({ vettingCase, expert, onDone }: PartProps & { expert: VettedExpert }): ReactNode {
  const t = useVettingPersonTexts();
  const name = usePersonName();
  const { viewer } = useSession();
  const waits = waitsFor(vettingCase.entries, viewer?.id ?? '');
  const last = vettingCase.entries.at(-1);
  if (waits === 'OTHER') return <Notice>{t('waiting')}</Notice>;
  if (waits === 'DECIDE' && last) {
    const both = { name: name(expert), proposal: last, vettingCase, onDone };
    return (
      <Notice title={t('decide')} actions={<><Decide agree {...both} /><Decide agree={false} {...both} /></>}>
        <p className="mb-3">{t('decideText')}</p>
        <ProposalFacts proposal={last} />
      </Notice>
    );
  }
  if (waits === 'STEPS' && vettingCase.entries.every(({ outcome }) => outcome !== 'FAILED')) return <p className="text-std-16N-170">{t('stepsMissing')}</p>;
  return <Propose vettingCase={vettingCase} onDone={onDone} />;
}
