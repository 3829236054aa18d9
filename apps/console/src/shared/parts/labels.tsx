import type { ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';

const useTexts = defineTexts('labels', {
  ja: { drill: '【訓練】', drillLong: '【訓練】これは訓練です。実際のインシデントではありません。', severity: '深刻度 {{n}}' },
  en: { drill: '[DRILL]', drillLong: '[DRILL] This is a drill, not a real incident.', severity: 'Severity {{n}}' },
});

/** Marks whatever belongs to a drill, across the whole width. */
export function DrillBand(): ReactNode {
  const t = useTexts();
  return <p role="note" className="rounded-8 border-y-4 border-dashed border-black bg-yellow-300 px-4 py-2 text-center text-std-17B-170 text-black">{t('drillLong')}</p>;
}

/** The drill's mark in a line or a cell. */
export function DrillMark(): ReactNode {
  const t = useTexts();
  return <span className="rounded-4 border border-black bg-yellow-300 px-1 text-dns-16B-130 whitespace-nowrap text-black">{t('drill')}</span>;
}

const TLP_COLOURS: Record<string, string> = { RED: 'text-[#ff2b2b]', AMBER: 'text-[#ffc000]', AMBER_STRICT: 'text-[#ffc000]', GREEN: 'text-[#33ff00]', CLEAR: 'text-white' };

/** A TLP 2.0 label: upper case, never translated, in FIRST's colours on black; where it is too long for a phone it breaks before the plus alone. */
export function TlpLabel({ tlp }: { tlp: string }): ReactNode {
  return <span lang="en" className={`inline-block rounded-4 bg-black px-2 py-0.5 text-dns-16B-130 [overflow-wrap:normal] whitespace-nowrap ${TLP_COLOURS[tlp] ?? 'text-white'}`}>TLP:{tlp.replace('_STRICT', '')}{tlp.endsWith('_STRICT') ? <><wbr />+STRICT</> : null}</span>;
}

/** Severity 0 to 4 in words and number. */
export function SeverityLabel({ severity }: { severity: number }): ReactNode {
  const t = useTexts();
  const look = severity >= 3 ? 'border-error-2 text-error-2' : 'border-solid-gray-600 text-solid-gray-800';
  return <span className={`inline-block rounded-4 border bg-white px-2 py-0.5 text-dns-16B-130 whitespace-nowrap ${look}`}>{t('severity', { n: severity })}</span>;
}

export type StateTone = 'neutral' | 'active' | 'good' | 'bad';
const TONES: Record<StateTone, string> = {
  neutral: 'border-solid-gray-600 bg-white text-solid-gray-800', active: 'border-key-900 bg-key-50 text-key-1000',
  good: 'border-success-2 bg-green-50 text-green-1000', bad: 'border-error-2 bg-red-50 text-red-1100',
};

/** A state in a word; the tone only repeats it. */
export function StateLabel({ tone = 'neutral', children }: { tone?: StateTone; children: ReactNode }): ReactNode {
  return <span className={`inline-flex rounded-4 border px-2 py-0.5 text-dns-16B-130 sm:whitespace-nowrap ${TONES[tone]}`}>{children}</span>;
}
