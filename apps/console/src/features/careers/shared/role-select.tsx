import { useQuery } from '@apollo/client/react';
import { WorkRoleNamesDocument } from '@muster/contract/careers';
import type { ReactNode } from 'react';
import { Select } from '../../../shared/parts/index.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('roleSelect', { ja: { any: '指定しない', none: '指定しない' }, en: { any: 'Any', none: 'None' } });

/** One work role of the framework, or none; `any`: none narrows nothing, as in a filter. */
export function RoleSelect({ label, help, value, any = false, onChange }: { label: string; help?: string; value: string; any?: boolean; onChange: (id: string) => void }): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const { data } = useQuery(WorkRoleNamesDocument, { fetchPolicy: 'cache-first' });
  const options = (data?.workRoles ?? []).map(({ id, nameJa, nameEn }) => ({ value: id, text: inLanguage(language, nameJa, nameEn) }));
  return <Select label={label} help={help} value={value} onChange={({ target }) => onChange(target.value)} options={[{ value: '', text: t(any ? 'any' : 'none') }, ...options]} />;
}
