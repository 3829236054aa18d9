import type { ReactNode } from 'react';
import { Button, Empty, Section, Select } from '../../../shared/parts/index.ts';
import { serverNow } from '../../../shared/server-time.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { draftOfPreset, newLine, type DraftLine } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import { LineEditor } from './line.editor.tsx';

/** What is needed: one editor a line. */
export function LinesStep({ incident, facts, draft, change }: StepProps): ReactNode {
  const t = useFlowTexts();
  const language = useLanguage();
  const { lines } = draft;
  const replace = (key: string, part: Partial<DraftLine>): void => change({ lines: lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const sum = (of: (line: DraftLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const begin = (code: string): void => {
    const preset = facts.presets.find((one) => one.code === code);
    if (preset) change({ ...draftOfPreset(preset, incident.drill, serverNow()), audience: draft.audience });
  };
  return (
    <Section title={t('names.lines')} actions={<p className="text-std-16B-170 tabular-nums">{t('line.total', { heads: sum((line) => line.headCount), reserves: sum((line) => line.reserveCount) })}</p>}>
      <div className="space-y-6">
        <Select label={t('start')} help={t('startText')} defaultValue={incident.presetCode ?? ''} onChange={(event) => begin(event.target.value)}
          options={[{ value: '', text: t('choose') }, ...facts.presets.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
        {lines.length === 0 ? <Empty title={t('line.none')} /> : null}
        {lines.map((line, index) => (
          <LineEditor key={line.key} {...{ line, facts }} number={index + 1} onChange={(part) => replace(line.key, part)}
            onRemove={() => change({ lines: lines.filter(({ key }) => key !== line.key) })} />
        ))}
        <Button look="outline" onPress={() => change({ lines: [...lines, newLine(serverNow())] })}>{t('line.add')}</Button>
      </div>
    </Section>
  );
}
