import { ClaimSkillDocument, DropSkillDocument } from '@muster/contract/expert';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { Button, Empty, RadioGroup, Section, Select, StateLabel, TextField } from '../../../shared/parts/index.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { Adding, AddingButtons, Entry } from './adding.tsx';
import { useKnowledgeTexts } from './knowledge.texts.ts';
import { useRecordTexts } from './record.texts.ts';
import type { Facts, MyRecord, SectionProps } from './record.types.ts';

type Skill = NonNullable<MyRecord['mySkills']>['skills'][number];
const LEVELS = ['1', '2', '3', '4'] as const;

function ClaimSkill({ facts, onClaimed }: { facts: Facts; onClaimed: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const shared = useRecordTexts();
  const language = useLanguage();
  const claim = useAct(ClaimSkillDocument);
  const [draft, setDraft] = useState({ workRoleId: '', level: '2' as (typeof LEVELS)[number], last: '' });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void claim.run({ input: { workRoleId: draft.workRoleId, level: Number(draft.level), lastExercisedOn: draft.last || null } }).then((done) => { if (done) onClaimed(); });
  };
  return (
    <form className="space-y-4" onSubmit={submit}>
      {claim.trouble}
      <Select required label={t('skills.role')} value={draft.workRoleId} onChange={({ target }) => setDraft({ ...draft, workRoleId: target.value })}
        options={[{ value: '', text: t('skills.choose') }, ...facts.workRoles.map(({ id, nameJa, nameEn }) => ({ value: id, text: `${inLanguage(language, nameJa, nameEn)} (${id})` }))]} />
      <RadioGroup label={t('skills.level')} value={draft.level} onChange={(level) => setDraft({ ...draft, level })} options={LEVELS.map((value) => ({ value, text: t(`skills.levels.${value}`) }))} />
      <TextField className="max-w-60" type="date" label={t('skills.last')} value={draft.last} onChange={({ target }) => setDraft({ ...draft, last: target.value })} />
      <AddingButtons><Button type="submit" isBusy={claim.busy}>{shared('save')}</Button></AddingButtons>
    </form>
  );
}

function SkillEntry({ skill, facts, onDone }: { skill: Skill; facts: Facts; onDone: () => void }): ReactNode {
  const t = useKnowledgeTexts();
  const language = useLanguage();
  const drop = useAct(DropSkillDocument);
  const role = facts.workRoles.find(({ id }) => id === skill.workRoleId);
  const name = role ? inLanguage(language, role.nameJa, role.nameEn) : skill.workRoleId;
  return (
    <Entry title={name} labels={<><StateLabel tone="active">{t('skills.levelOf', { n: skill.level })}</StateLabel>{skill.verifiedAt ? null : <StateLabel>{t('skills.claimed')}</StateLabel>}</>}
      actions={<Button look="plain" aria-label={t('skills.dropOf', { name })} isBusy={drop.busy} onPress={() => void drop.run({ workRoleId: skill.workRoleId }).then((done) => { if (done) onDone(); })}>{t('skills.drop')}</Button>}>
      {skill.verifiedAt ? <p>{t('skills.verified', { name: skill.verifiedByName ?? dayText(language, skill.verifiedAt) })}</p> : null}
      {skill.claimedLevel ? <p>{t('skills.waiting', { n: skill.claimedLevel })}</p> : null}
      {skill.lastExercisedOn ? <p className="text-solid-gray-700">{t('skills.lastOn', { on: dayText(language, skill.lastExercisedOn) })}</p> : null}
      {drop.trouble}
    </Entry>
  );
}

/** What I can do, at which level, and what an officer has verified. */
export function SkillsSection({ record, facts, onDone }: SectionProps): ReactNode {
  const t = useKnowledgeTexts();
  const skills = record.mySkills?.skills ?? [];
  return (
    <Section id="skills" title={t('skills.title')}>
      <p className="mb-4 text-std-16N-170 text-solid-gray-700">{t('skills.lead')}</p>
      {skills.length === 0
        ? <Empty title={t('skills.none.title')}>{t('skills.none.text')}</Empty>
        : <ul className="space-y-3">{skills.map((skill) => <SkillEntry key={skill.workRoleId} skill={skill} facts={facts} onDone={onDone} />)}</ul>}
      <Adding label={t('skills.addTitle')}>{(close) => <ClaimSkill facts={facts} onClaimed={() => { close(); onDone(); }} />}</Adding>
    </Section>
  );
}
