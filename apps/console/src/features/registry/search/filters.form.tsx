import type { SearchFactsQuery } from '@muster/contract/registry';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, Section, Select, TextField } from '../../../shared/parts/index.ts';
import { useFactName, usePersonTexts } from '../../../shared/person.tsx';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import type { FilterForm } from './search.filter.ts';
import { useSearchTexts } from './search.texts.ts';

const STATUSES = ['INVITED', 'APPLIED', 'VETTING', 'ACTIVE', 'SUSPENDED', 'LAPSED', 'LEFT'] as const;
const LANGUAGES = ['ja', 'en', 'zh', 'ko', 'fr', 'es'] as const;

interface Option { value: string; text: string }

/** Blocks and their prefectures, in one list. */
function usePlaces(facts: SearchFactsQuery | undefined): Option[] {
  const t = useSearchTexts();
  const language = useLanguage();
  const fact = useFactName();
  const prefectures = facts?.prefectures ?? [];
  const blocks = [...new Map(prefectures.map(({ blockJa, blockEn }) => [blockJa, inLanguage(language, blockJa, blockEn)]))];
  return [...blocks.map(([value, name]) => ({ value: `b:${value}`, text: t('block', { name }) })), ...prefectures.map((one) => ({ value: one.code, text: fact(one) }))];
}

/** Whom to look for. Nothing is asked until it is sent, so that typing costs nothing. */
export function FiltersForm({ facts, form, onFind }: { facts: SearchFactsQuery | undefined; form: FilterForm; onFind: (form: FilterForm) => void }): ReactNode {
  const t = useSearchTexts();
  const person = usePersonTexts();
  const fact = useFactName();
  const places = usePlaces(facts);
  const [draft, setDraft] = useState(form);
  const any = (options: readonly Option[]): Option[] => [{ value: '', text: t('any') }, ...options];
  const field = (key: keyof FilterForm): { value: string; onChange: (event: { target: { value: string } }) => void } => ({ value: draft[key] ?? '', onChange: ({ target }) => setDraft({ ...draft, [key]: target.value }) });
  const find = (event: FormEvent): void => { event.preventDefault(); onFind(draft); };
  return (
    <Section title={t('filters')}>
      <form onSubmit={find} role="search" className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <TextField type="search" label={t('text')} help={t('textHelp')} className="sm:col-span-2" {...field('text')} />
          <Select label={t('role')} className="sm:col-span-2 sm:self-end" {...field('role')} options={any((facts?.workRoles ?? []).map((one) => ({ value: one.id, text: fact(one) })))} />
          <Select label={t('level')} {...field('level')} options={any([1, 2, 3, 4].map((n) => ({ value: String(n), text: t('atLeast', { n }) })))} />
          <Select label={t('prefecture')} {...field('place')} options={any(places)} />
          <Select label={t('sector')} {...field('sector')} options={any((['PUBLIC', 'PRIVATE'] as const).map((value) => ({ value, text: person(`sector.${value}`) })))} />
          <Select label={t('status')} {...field('status')} options={any(STATUSES.map((value) => ({ value, text: person(`status.${value}`) })))} />
          <Select label={t('language')} {...field('language')} options={any(LANGUAGES.map((value) => ({ value, text: t(`languages.${value}`) })))} />
          <TextField type="datetime-local" label={t('freeFrom')} {...field('freeAt')} />
          <div className="self-end sm:col-span-2"><Checkbox label={t('verifiedOnly')} checked={Boolean(draft.verified)} onChange={({ target }) => setDraft({ ...draft, verified: target.checked ? '1' : '' })} /></div>
        </div>
        <div className="flex flex-wrap gap-3"><Button type="submit">{t('find')}</Button><Button look="plain" onPress={() => { setDraft({}); onFind({}); }}>{t('clear')}</Button></div>
      </form>
    </Section>
  );
}
