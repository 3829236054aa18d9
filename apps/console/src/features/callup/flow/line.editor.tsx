import type { ReactNode } from 'react';
import { Button, Checkbox, Select, TextField } from '../../../shared/parts/index.ts';
import { fromLocalInput, toLocalInput } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWords } from '../shared/words.ts';
import type { DraftLine, Place } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { Facts } from './flow.types.ts';

const LANGUAGES = ['ja', 'en'] as const;
const PLACES: readonly Place[] = ['ON_SITE', 'REMOTE', 'EITHER'];

interface LineEditorProps {
  line: DraftLine;
  number: number;
  facts: Facts;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
}

/** One requirement line: who, how many, where, when. */
export function LineEditor({ line, number, facts, onChange, onRemove }: LineEditorProps): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const words = useWords();
  const role = facts.workRoles.find(({ id }) => id === line.workRoleId);
  const roleName = role ? inLanguage(language, role.nameJa, role.nameEn) : words('anyRole');
  const roles = facts.workRoles.map(({ id, nameJa, nameEn }) => ({ value: id, text: inLanguage(language, nameJa, nameEn) }));
  return (
    <details className="rounded-8 border border-solid-gray-420" data-line={number}>
      <summary className="flex min-h-11 cursor-pointer items-baseline p-3 text-std-16N-170">
        <span className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
          <span className="text-std-16B-170">{t('line.title', { n: number })}</span>
          <span className="min-w-0">{roleName}</span>
          <span className="tabular-nums">{words('people', { n: line.headCount })}</span>
          <span>{words('level', { n: line.minLevel })}</span>
          <span>{words(`place.${line.place}`)}</span>
        </span>
      </summary>
      <div className="grid gap-4 border-t border-solid-gray-300 p-4 sm:grid-cols-2 lg:grid-cols-3">
        <Select label={t('line.role')} value={line.workRoleId ?? ''} onChange={(event) => onChange({ workRoleId: event.target.value || null })} options={[{ value: '', text: words('anyRole') }, ...roles]} />
        <Select label={t('line.level')} value={line.minLevel} onChange={(event) => onChange({ minLevel: Number(event.target.value) })} options={[1, 2, 3, 4].map((level) => ({ value: String(level), text: words('level', { n: level }) }))} />
        <Select label={t('line.place')} value={line.place} onChange={(event) => onChange(placed(event.target.value as Place, line))} options={PLACES.map((place) => ({ value: place, text: words(`place.${place}`) }))} />
        <TextField label={t('line.heads')} type="number" inputMode="numeric" min={1} max={1000} value={line.headCount} onChange={(event) => onChange({ headCount: Number(event.target.value) })} />
        <TextField label={t('line.reserves')} type="number" inputMode="numeric" min={0} max={1000} value={line.reserveCount} onChange={(event) => onChange({ reserveCount: Number(event.target.value) })} />
        {line.place === 'REMOTE' ? null : (
          <Select label={t('line.prefecture')} value={line.prefectureCode ?? ''} onChange={(event) => onChange({ prefectureCode: event.target.value || null })}
            options={[{ value: '', text: t(line.place === 'ON_SITE' ? 'choose' : 'line.anyPrefecture') }, ...facts.prefectures.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
        )}
        <TextField label={t('line.from')} type="datetime-local" value={toLocalInput(line.fromAt)} onChange={(event) => { const at = fromLocalInput(event.target.value); if (at) onChange({ fromAt: at }); }} />
        <TextField label={t('line.hours')} type="number" inputMode="numeric" min={1} max={2000} value={line.hours} onChange={(event) => onChange({ hours: Number(event.target.value) })} />
        <Select label={t('line.attestation')} value={line.attestationKind ?? ''} onChange={(event) => onChange({ attestationKind: event.target.value || null })}
          options={[{ value: '', text: t('line.noAttestation') }, ...facts.attestationKinds.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
        <fieldset>
          <legend className="text-std-16B-170">{t('line.languages')}</legend>
          <div className="flex flex-wrap gap-x-6">
            {LANGUAGES.map((code) => (
              <Checkbox key={code} label={t(code === 'ja' ? 'line.japanese' : 'line.english')} checked={line.languages.includes(code)}
                onChange={(event) => onChange({ languages: event.target.checked ? [...line.languages, code] : line.languages.filter((one) => one !== code) })} />
            ))}
          </div>
        </fieldset>
        <div className="self-end"><Button look="outline" onPress={onRemove}>{t('line.remove', { n: number })}</Button></div>
      </div>
    </details>
  );
}

/** Remote work has no place; on-site work keeps the one it has. */
function placed(place: Place, line: DraftLine): Partial<DraftLine> {
  return { place, prefectureCode: place === 'REMOTE' ? null : line.prefectureCode ?? (place === 'ON_SITE' ? '13' : null) };
}
