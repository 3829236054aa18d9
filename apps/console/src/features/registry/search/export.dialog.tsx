import { ExportExpertsDocument } from '@muster/contract/registry';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { RadioGroup, TextField } from '../../../shared/parts/index.ts';
import { fromBase64, saveFile } from '../../../shared/save-file.ts';
import type { ExpertFilter } from './search.filter.ts';
import { useSearchTexts } from './search.texts.ts';

const FORMATS = ['CSV', 'XLSX', 'JSON'] as const;

/** Takes whoever was found out of the registry, on record. */
export function ExportDialog({ filter }: { filter: ExpertFilter }): ReactNode {
  const t = useSearchTexts();
  const act = useAct(ExportExpertsDocument);
  const [purpose, setPurpose] = useState('');
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('CSV');
  const go = async (): Promise<unknown> => {
    const file = await act.run({ filter, purpose, format });
    if (file) saveFile(file.fileName, fromBase64(file.base64), file.mediaType);
    return file;
  };
  return (
    <ActDialog button={t('export')} title={t('exportTitle')} submit={t('doExport')} busy={act.busy} trouble={act.trouble} onSubmit={go}>
      <p>{t('exportText')}</p>
      <TextField label={t('purpose')} help={t('purposeHelp')} value={purpose} onChange={({ target }) => setPurpose(target.value)} required />
      <RadioGroup label={t('format')} value={format} onChange={setFormat} options={FORMATS.map((value) => ({ value, text: t(`formats.${value}`) }))} />
    </ActDialog>
  );
}
