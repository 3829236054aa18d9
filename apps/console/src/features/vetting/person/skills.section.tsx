import { VerifySkillDocument, WithdrawSkillVerificationDocument, type VettingFactsQuery, type VettingPersonQuery } from '@muster/contract/vetting';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Empty, Section, Select, Table, TextArea, TextField } from '../../../shared/parts/index.ts';
import { useFactName, usePersonTexts } from '../../../shared/person.tsx';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useFileTexts } from './file.texts.ts';

type SkillFile = VettingPersonQuery['skillFile'];
type Skill = SkillFile['skills'][number];
interface OneProps { expertId: string; workRoleId: string; name: string; level: number; onDone: () => void }

function Verify({ expertId, workRoleId, name, level, onDone }: OneProps): ReactNode {
  const t = useFileTexts();
  const person = usePersonTexts();
  const act = useAct(VerifySkillDocument);
  const [wish, setWish] = useState(String(level || 1));
  const [evidence, setEvidence] = useState('');
  const [last, setLast] = useState('');
  const begin = (): void => { setWish(String(level || 1)); setEvidence(''); setLast(''); };
  const go = async (): Promise<unknown> => {
    const done = await act.run({ input: { expertId, workRoleId, level: Number(wish), evidence, lastExercisedOn: last || null } });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('verify')} label={t('verifyOf', { name })} title={t('verifyOf', { name })} submit={t('save')} busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={begin}>
      <Select label={t('level')} value={wish} onChange={({ target }) => setWish(target.value)} options={['1', '2', '3', '4'].map((value) => ({ value, text: person('level', { n: value }) }))} />
      <TextArea label={t('evidence')} help={t('evidenceHelp')} value={evidence} onChange={({ target }) => setEvidence(target.value)} required />
      <TextField type="date" label={t('lastUsed')} value={last} onChange={({ target }) => setLast(target.value)} />
    </ActDialog>
  );
}

function Withdraw({ expertId, workRoleId, name, onDone }: OneProps): ReactNode {
  const t = useFileTexts();
  const act = useAct(WithdrawSkillVerificationDocument);
  const [reason, setReason] = useState('');
  const go = async (): Promise<unknown> => {
    const done = await act.run({ expertId, workRoleId, reason });
    if (done) onDone();
    return done;
  };
  return (
    <ActDialog button={t('withdraw')} label={t('withdrawOf', { name })} title={t('withdrawOf', { name })} submit={t('withdraw')} look="plain" danger busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setReason('')}>
      <TextArea label={t('reason')} value={reason} onChange={({ target }) => setReason(target.value)} required />
    </ActDialog>
  );
}

function Judgements({ file, nameOf }: { file: SkillFile; nameOf: (id: string) => string }): ReactNode {
  const t = useFileTexts();
  const language = useLanguage();
  if (file.judgements.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 underline underline-offset-4">{t('judgements')}</summary>
      <ul className="list-disc space-y-1 pl-6">
        {file.judgements.map(({ id, workRoleId, level, evidence, byName, at }) => (
          <li key={id}><b>{nameOf(workRoleId)}</b> {t(level === 0 ? 'withdrawn' : 'judgement', { at: dayText(language, at), who: byName, n: level, text: evidence })}</li>
        ))}
      </ul>
    </details>
  );
}

/** What somebody can do, as claimed and as verified, and the evidence. */
export function SkillsSection({ file, roles, onDone }: { file: SkillFile; roles: VettingFactsQuery['workRoles']; onDone: () => void }): ReactNode {
  const t = useFileTexts();
  const language = useLanguage();
  const fact = useFactName();
  const nameOf = (id: string): string => fact(roles.find((role) => role.id === id));
  return (
    <Section title={t('skills')}>
      {file.skills.length === 0 ? <Empty title={t('skillsNone.title')}>{t('skillsNone.text')}</Empty> : (
        <Table caption={t('skills')} hideCaption rows={file.skills} rowKey={({ workRoleId }) => workRoleId} columns={[
          { key: 'skill', title: t('skill'), wide: true, cell: ({ workRoleId }) => nameOf(workRoleId) },
          { key: 'level', title: t('level'), number: true, cell: ({ level }) => level },
          { key: 'claimed', title: t('claimed'), cell: ({ level, claimedLevel, verifiedAt }) => claimedLevel ?? (verifiedAt ? '—' : level) },
          { key: 'verified', title: t('verifiedBy'), cell: ({ verifiedAt, verifiedByName }) => (verifiedAt ? t('verifiedText', { at: dayText(language, verifiedAt), who: verifiedByName ?? '' }) : t('never')) },
          ...(file.skills.some(({ lastExercisedOn }) => lastExercisedOn) ? [{ key: 'last', title: t('lastUsed'), cell: ({ lastExercisedOn }: Skill) => (lastExercisedOn ? dayText(language, lastExercisedOn) : '—') }] : []),
          {
            key: 'act', title: t('actions'), cell: ({ workRoleId, level, verifiedAt }) => {
              const one = { expertId: file.expertId, workRoleId, name: nameOf(workRoleId), level, onDone };
              return <div className="flex gap-2 whitespace-nowrap"><Verify {...one} />{verifiedAt ? <Withdraw {...one} /> : null}</div>;
            },
          },
        ]} />
      )}
      <Judgements file={file} nameOf={nameOf} />
    </Section>
  );
}
