import type { ReactNode } from 'react';
import { Checkbox, Figure, RadioGroup, Section, Select, TextArea, TextField } from '../../../shared/parts/index.ts';
import { numberText, spanText } from '../../../shared/texts/format.ts';
import { useWords } from '../shared/words.ts';
import { DEADLINES, type Draft } from './draft.ts';
import { useFlowTexts } from './flow.texts.ts';
import type { StepProps } from './flow.types.ts';
import { PhonePreview } from './phone.preview.tsx';
import { WithPreview } from './preview.figures.tsx';
import { usePreview } from './use-preview.ts';

const CHANNELS = ['SMS', 'EMAIL'] as const;
const REMINDERS = [15, 30, 60] as const;
const STOPS = ['FILLED', 'FILLED_WITH_RESERVES', 'NEVER'] as const;

/** What people read, by which way, and until when they answer. */
export function MessageStep(step: StepProps): ReactNode {
  const { draft, change } = step;
  const t = useFlowTexts();
  const words = useWords();
  const asked = usePreview(step);
  return (
    <>
      <Section title={t('names.message')}>
        <div className="space-y-5">
          <p className="text-std-16N-170">{t('message.help')}</p>
          <div className="grid gap-5 md:grid-cols-2">
            <TextArea label={t('message.ja')} lang="ja" maxLength={400} value={draft.textJa} onChange={(event) => change({ textJa: event.target.value })} />
            <TextArea label={t('message.en')} lang="en" maxLength={400} value={draft.textEn} onChange={(event) => change({ textEn: event.target.value })} />
          </div>
        </div>
      </Section>
      <Section title={t('message.preview')}>
        <WithPreview asked={asked}>
          {(preview) => (
            <div className="space-y-5">
              <div className="grid grid-cols-2 gap-4 lg:grid-cols-3">
                <Figure name={t('message.cost')}>{words('yen', { n: numberText(preview.costYen) })}</Figure>
                <Figure name={t('message.time')}>{spanText(preview.secondsToSend)}</Figure>
              </div>
              <div className="grid gap-5 md:grid-cols-2">
                <PhonePreview title={t('message.ja')} lang="ja" text={preview.sample.textJa} note={t('message.segments', { n: preview.sample.segmentsJa })} />
                <PhonePreview title={t('message.en')} lang="en" text={preview.sample.textEn} note={t('message.segments', { n: preview.sample.segmentsEn })} />
              </div>
            </div>
          )}
        </WithPreview>
      </Section>
      <Section title={t('message.waves')}><Sending {...{ draft, change }} /></Section>
    </>
  );
}

function Sending({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }): ReactNode {
  const t = useFlowTexts();
  const words = useWords();
  const toggle = (channel: 'SMS' | 'EMAIL', on: boolean): void => change({ channels: CHANNELS.filter((one) => (one === channel ? on : draft.channels.includes(one))) });
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <fieldset>
        <legend className="text-std-16B-170">{t('message.channels')}</legend>
        {CHANNELS.map((channel) => <Checkbox key={channel} label={words(`channel.${channel}`)} checked={draft.channels.includes(channel)} onChange={(event) => toggle(channel, event.target.checked)} />)}
      </fieldset>
      <Select label={t('message.deadline')} value={draft.deadlineMinutes} onChange={(event) => change({ deadlineMinutes: Number(event.target.value) })}
        options={[...new Set([...DEADLINES, draft.deadlineMinutes])].sort((one, other) => one - other).map((minutes) => ({ value: String(minutes), text: minutes % 60 > 0 ? words('minutes', { n: minutes }) : words('hours', { n: minutes / 60 }) }))} />
      <Select label={t('message.reminder')} value={draft.reminderMinutes ?? ''} onChange={(event) => change({ reminderMinutes: Number(event.target.value) || null })}
        options={[{ value: '', text: t('message.noReminder') }, ...[...new Set([...REMINDERS, ...(draft.reminderMinutes ? [draft.reminderMinutes] : [])])].map((minutes) => ({ value: String(minutes), text: t('message.after', { n: minutes }) }))]} />
      <Select label={t('message.waveStop')} value={draft.waveStop} onChange={(event) => change({ waveStop: event.target.value as Draft['waveStop'] })} options={STOPS.map((stop) => ({ value: stop, text: t(`message.${stop}`) }))} />
      <RadioGroup label={t('message.waves')} value={draft.waveSize === null ? 'ALL' : 'WAVES'} onChange={(value) => change(value === 'ALL' ? { waveSize: null, waveMinutes: null } : { waveSize: 500, waveMinutes: 15 })}
        options={[{ value: 'ALL', text: t('message.allAtOnce') }, { value: 'WAVES', text: t('message.inWaves') }]} />
      {draft.waveSize === null ? null : (
        <div className="grid gap-4">
          <TextField label={t('message.waveSize')} type="number" inputMode="numeric" min={1} value={draft.waveSize} onChange={(event) => change({ waveSize: Number(event.target.value) })} />
          <TextField label={t('message.waveMinutes')} type="number" inputMode="numeric" min={1} value={draft.waveMinutes ?? 15} onChange={(event) => change({ waveMinutes: Number(event.target.value) })} />
        </div>
      )}
    </div>
  );
}
