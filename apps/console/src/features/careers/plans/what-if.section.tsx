import { useLazyQuery } from '@apollo/client/react';
import { WhatIfDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { isRefusal } from '../../../shared/api/errors.ts';
import { Bar, Button, RefusalNotice, Section, Select, TextField, Trouble } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { RoleSelect } from '../shared/role-select.tsx';
import { usePlanTexts } from './plan.texts.ts';
import { LineTable, type Facts } from './progress.parts.tsx';

/** How far the person would be with more experience; nothing is recorded. */
export function WhatIfSection({ planId, facts }: { planId: string; facts: Facts }): ReactNode {
  const t = usePlanTexts();
  const language = useLanguage();
  const [draft, setDraft] = useState({ role: '', level: '3', months: '0', exercises: '0', secondments: '0', course: '' });
  const [ask, { data, error, loading }] = useLazyQuery(WhatIfDocument, { fetchPolicy: 'no-cache' });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const tryIt = (): void => {
    const level = Number(draft.level);
    const posts = Number(draft.months) > 0 ? [{ months: Number(draft.months), securityManagement: true, duties: draft.role ? [{ workRoleId: draft.role, level }] : [] }] : [];
    const exercises = Number(draft.exercises) > 0 ? [{ kind: 'DOMESTIC', times: Number(draft.exercises) }] : [];
    void ask({ variables: { id: planId, change: { posts, exercises, skills: draft.role ? [{ workRoleId: draft.role, level }] : [], courses: draft.course ? [draft.course] : [], secondments: Number(draft.secondments) } } });
  };
  const result = data?.careerPlan?.whatIf;
  const number = (key: 'months' | 'exercises' | 'secondments', label: string): ReactNode => <TextField label={label} type="number" min={0} value={draft[key]} onChange={({ target }) => set({ [key]: target.value })} />;
  return (
    <Section title={t('whatIf')}>
      <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); tryIt(); }}>
        <p className="md:col-span-2">{t('whatIfLead')}</p>
        <RoleSelect label={t('role')} value={draft.role} onChange={(role) => set({ role })} />
        <Select label={t('skillLevel')} value={draft.level} onChange={({ target }) => set({ level: target.value })} options={['1', '2', '3', '4'].map((level) => ({ value: level, text: `L${level}` }))} />
        {number('months', t('postMonths'))}{number('exercises', t('exerciseTimes'))}{number('secondments', t('secondments'))}
        <Select label={t('course')} value={draft.course} onChange={({ target }) => set({ course: target.value })} options={[{ value: '', text: t('noRole') }, ...facts.courses.map(({ code, titleJa, titleEn }) => ({ value: code, text: inLanguage(language, titleJa, titleEn) }))]} />
        <div className="min-w-0 space-y-4 md:col-span-2">
          <Button type="submit" look="outline" isBusy={loading}>{t('try')}</Button>
          {error ? <Trouble error={error} onAgain={tryIt} /> : null}
          {result && isRefusal(result) ? <RefusalNotice refusal={result} /> : null}
          {result && 'share' in result ? (
            <div role="status" className="space-y-4">
              <Bar label={t('result')} value={result.share * 100} of={100} text={`${Math.round(result.share * 100)}%`} tone={result.next ? 'key' : 'good'} />
              {result.next ? <LineTable caption={t('gap')} lines={result.next.lines} facts={facts} /> : <p>{t('gapNone')}</p>}
            </div>
          ) : null}
        </div>
      </form>
    </Section>
  );
}
