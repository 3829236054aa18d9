import type { CheckPresetQuery } from '@muster/contract/administration';
import type { ReactNode } from 'react';
import { Section, TextArea } from '../../../shared/parts/index.ts';
import type { Draft } from './preset.draft.ts';
import { usePresetsTexts } from './presets.texts.ts';

export type Check = CheckPresetQuery['checkPreset'];

function Sample({ title, text, segments }: { title: string; text: string; segments: number }): ReactNode {
  const t = usePresetsTexts();
  return (
    <figure className="min-w-0 space-y-2">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-3 text-std-16B-170"><span>{title}</span><span className="text-std-16N-170 tabular-nums">{t('segments', { n: segments })}</span></figcaption>
      <p className="rounded-16 bg-solid-gray-50 p-4 [overflow-wrap:anywhere] whitespace-pre-wrap">{text}</p>
    </figure>
  );
}

/** The message in both languages, and how it arrives. */
export function MessageSection({ draft, check, problemOf, onChange }: { draft: Draft; check: Check | null; problemOf: (field: string) => string | null; onChange: (part: Partial<Draft>) => void }): ReactNode {
  const t = usePresetsTexts();
  return (
    <Section title={t('texts')}>
      <div className="space-y-5">
        <p>{t('textsHelp')}</p>
        <div className="grid gap-4 lg:grid-cols-2">
          <TextArea lang="ja" label={t('textJa')} value={draft.textJa} problem={problemOf('textJa')} onChange={({ target }) => onChange({ textJa: target.value })} />
          <TextArea lang="en" label={t('textEn')} value={draft.textEn} problem={problemOf('textEn')} onChange={({ target }) => onChange({ textEn: target.value })} />
        </div>
        {check ? (
          <div className="space-y-3" aria-label={t('preview')} role="group">
            <div className="grid items-start gap-4 lg:grid-cols-2"><Sample title={t('previewJa')} text={check.sampleJa} segments={check.segmentsJa} /><Sample title={t('previewEn')} text={check.sampleEn} segments={check.segmentsEn} /></div>
            <p className="text-solid-gray-700">{t('oneIsBest')}</p>
          </div>
        ) : null}
      </div>
    </Section>
  );
}
