import type { CareerPlanQuery } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { StateLabel, Table } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { usePlanTexts } from './plan.texts.ts';

type Plan = NonNullable<CareerPlanQuery['careerPlan']>;
export type Line = Plan['progress']['steps'][number]['lines'][number];
export type Step = Plan['progress']['steps'][number];
interface Named { nameJa: string; nameEn: string }
export interface Facts { roles: readonly (Named & { id: string })[]; courses: readonly { code: string; titleJa: string; titleEn: string }[] }

/** What a line of a step asks for, in words. */
export function useLineWords({ roles, courses }: Facts): (line: Pick<Line, 'kind' | 'ref' | 'level'>) => string {
  const t = usePlanTexts();
  const language = useLanguage();
  const refOf = ({ kind, ref }: Pick<Line, 'kind' | 'ref'>): string => {
    if (kind === 'EXERCISE') return ref === 'CALL_UP_DRILL' || ref === 'DOMESTIC' || ref === 'INTERNATIONAL' ? t(`exercises.${ref}`) : t('anyExercise');
    if (ref === null) return kind === 'POST' ? t('management') : '';
    const role = roles.find(({ id }) => id === ref);
    if (role) return inLanguage(language, role.nameJa, role.nameEn);
    const course = courses.find(({ code }) => code === ref);
    return course ? inLanguage(language, course.titleJa, course.titleEn) : ref;
  };
  return (line) => [`${t(`kinds.${line.kind}`)}${refOf(line) ? `: ${refOf(line)}` : ''}`, line.level === null ? '' : t('level', { n: line.level })].filter(Boolean).join(' ');
}

/** An amount in the unit of its line. */
export function useAmount(): (kind: Line['kind'], amount: number) => string {
  const t = usePlanTexts();
  return (kind, amount) => (kind === 'SKILL' ? amount === 0 ? t('noLevel') : t('level', { n: amount }) : t(kind === 'POST' || kind === 'TENURE' ? 'months' : 'times', { n: amount }));
}

/** The lines of a step: what is there, and what is asked for. */
export function LineTable({ caption, lines, facts }: { caption: string; lines: readonly Line[]; facts: Facts }): ReactNode {
  const t = usePlanTexts();
  const words = useLineWords(facts);
  const amount = useAmount();
  return (
    <Table caption={caption} hideCaption rows={lines} rowKey={(_, index) => String(index)} columns={[
      { key: 'line', title: t('line'), wide: true, cell: words }, { key: 'have', title: t('have'), cell: ({ kind, have }) => amount(kind, have) },
      { key: 'need', title: t('need'), cell: ({ kind, need }) => amount(kind, need) }, { key: 'met', title: t('state'), cell: ({ met }) => <StateLabel tone={met ? 'good' : 'bad'}>{t(met ? 'met' : 'unmet')}</StateLabel> },
    ]} />
  );
}
