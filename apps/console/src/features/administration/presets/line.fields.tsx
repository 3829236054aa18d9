import type { ReactNode } from 'react';
import { Button, Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { useFactName } from '../../../shared/person.tsx';
import type { DraftLine, Facts } from './preset.draft.ts';
import { usePresetsTexts } from './presets.texts.ts';

const PLACES = ['ON_SITE', 'REMOTE', 'EITHER'] as const;
const LANGUAGES = ['ja', 'en'] as const;

interface LineFieldsProps {
  line: DraftLine;
  number: number;
  facts: Facts;
  problemOf: (field: string) => string | null;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
  onUp: (() => void) | null;
}

/** One requirement line of a preset. */
export function LineFields({ line, number, facts, problemOf, onChange, onRemove, onUp }: LineFieldsProps): ReactNode {
  const t = usePresetsTexts();
  const fact = useFactName();
  const count = (key: 'headCount' | 'reserveCount' | 'durationHours', min: number) => ({ type: 'number', inputMode: 'numeric' as const, min, value: line[key], problem: problemOf(key), onChange: ({ target }: { target: { value: string } }) => onChange({ [key]: Math.trunc(Number(target.value)) }) });
  const spoken = (code: string): boolean => (line.languages as readonly string[]).includes(code);
  return (
    <fieldset className="min-w-0 rounded-8 border border-solid-gray-420 p-4">
      <legend className="px-1 text-std-16B-170">{t('lineTitle', { n: number })}</legend>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Select label={t('role')} className="sm:col-span-2" value={line.workRoleId ?? ''} problem={problemOf('workRoleId')} onChange={({ target }) => onChange({ workRoleId: target.value || null })} options={[{ value: '', text: t('anyRole') }, ...facts.workRoles.map((role) => ({ value: role.id, text: fact(role) }))]} />
        <Select label={t('level')} value={line.minLevel} problem={problemOf('minLevel')} onChange={({ target }) => onChange({ minLevel: Number(target.value) })} options={[1, 2, 3, 4].map((n) => ({ value: String(n), text: t('levelText', { n }) }))} />
        <Select label={t('place')} value={line.place} onChange={({ target }) => onChange({ place: target.value as DraftLine['place'] })} options={PLACES.map((value) => ({ value, text: t(`places.${value}`) }))} />
        <TextField label={t('heads')} {...count('headCount', 1)} />
        <TextField label={t('reserves')} {...count('reserveCount', 0)} />
        <TextField label={t('hours')} {...count('durationHours', 1)} />
        <Select label={t('attestation')} value={line.attestationKind ?? ''} problem={problemOf('attestationKind')} onChange={({ target }) => onChange({ attestationKind: target.value || null })} options={[{ value: '', text: t('noAttestation') }, ...facts.attestationKinds.map((kind) => ({ value: kind.code, text: fact(kind) }))]} />
      </div>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-3">
        <fieldset>
          <legend className="text-std-16B-170">{t('languages')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {LANGUAGES.map((code) => <Checkbox key={code} label={t(`languageNames.${code}`)} checked={spoken(code)} onChange={({ target }) => onChange({ languages: target.checked ? [...line.languages, code] : (line.languages as readonly string[]).filter((one) => one !== code) })} />)}
          </div>
        </fieldset>
        <div className="flex flex-wrap gap-3">
          {onUp ? <Button look="plain" onPress={onUp}>{t('up', { n: number })}</Button> : null}
          <Button look="outline" onPress={onRemove}>{t('remove', { n: number })}</Button>
        </div>
      </div>
    </fieldset>
  );
}
