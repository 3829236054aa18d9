import type { ReactNode } from 'react';
import { defineTexts } from '../texts/language.ts';
import { buttonClass } from './button.tsx';

const useTexts = defineTexts('fileLinks', { ja: { files: 'ファイルで保存する', save: '{{format}}で保存する' }, en: { files: 'Save as a file', save: 'Save as {{format}}' } });

/** A report as a workbook, a table of text, and a document to print. `path` takes the format. */
export function FileLinks({ path, values = {} }: { path: string; values?: Record<string, string | number> }): ReactNode {
  const t = useTexts();
  const href = (format: string): string => `${path}?${new URLSearchParams({ format, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])) }).toString()}`;
  return (
    <div role="group" aria-label={t('files')} className="flex flex-wrap gap-3">
      {['xlsx', 'csv', 'pdf'].map((format) => <a key={format} download className={buttonClass('outline')} href={href(format)}>{t('save', { format: format.toUpperCase() })}</a>)}
    </div>
  );
}
