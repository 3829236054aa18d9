import type { ReactNode } from 'react';
import { Button, TextField } from '../../../shared/parts/index.ts';
import { OrganisationChoices, type Chosen } from '../shared/organisation.choice.tsx';
import { useOrganisationsTexts } from './organisations.texts.ts';

export interface Span { from: string; until: string }

/** Spans of days on which nobody is released. */
export function BlackoutFields({ spans, problem, onChange }: { spans: readonly Span[]; problem: string | null; onChange: (spans: Span[]) => void }): ReactNode {
  const t = useOrganisationsTexts();
  const replace = (at: number, part: Partial<Span>): void => onChange(spans.map((span, index) => (index === at ? { ...span, ...part } : span)));
  return (
    <fieldset className="space-y-3">
      <legend className="text-std-16B-170">{t('blackout')}</legend>
      {spans.length === 0 ? <p>{t('blackoutNone')}</p> : null}
      {spans.map((span, at) => (
        <div key={at} className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <TextField type="date" label={t('blackoutFrom', { n: at + 1 })} value={span.from} onChange={({ target }) => replace(at, { from: target.value })} required />
          <TextField type="date" label={t('blackoutUntil', { n: at + 1 })} value={span.until} onChange={({ target }) => replace(at, { until: target.value })} required />
          <Button look="outline" onPress={() => onChange(spans.filter((_, index) => index !== at))}>{t('blackoutRemove', { n: at + 1 })}</Button>
        </div>
      ))}
      {problem ? <p className="text-error-2">{problem}</p> : null}
      <Button look="outline" onPress={() => onChange([...spans, { from: '', until: '' }])}>{t('blackoutAdd')}</Button>
    </fieldset>
  );
}

/** Organisations for whose incidents nobody is released. */
export function ExcludedFields({ excluded, without, onChange }: { excluded: readonly Chosen[]; without: string; onChange: (excluded: Chosen[]) => void }): ReactNode {
  const t = useOrganisationsTexts();
  return (
    <fieldset className="space-y-3">
      <legend className="text-std-16B-170">{t('excluded')}</legend>
      <p>{t('excludedHelp')}</p>
      <OrganisationChoices label={t('excludedChoice')} chosen={excluded} without={[without]} onChange={onChange} />
    </fieldset>
  );
}
