import { MakeRecoveryCodesDocument } from '@muster/contract/identity';
import { useState, type ReactNode } from 'react';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { useAct } from '../../../shared/act.tsx';
import { Button, CopyButton, Dialog, DialogActions, Notice, Section } from '../../../shared/parts/index.ts';
import { useAccountTexts } from './account.texts.ts';
import type { SectionProps } from './account.types.ts';

/** So few left that it is time for new ones. */
const FEW = 3;

/** Hands them over, once: what is on this screen is nowhere else. */
function Codes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }): ReactNode {
  const t = useAccountTexts();
  return (
    <div data-printed-alone className="space-y-4">
      <Notice kind="warning">{t('codesOnce')}</Notice>
      <ol aria-label={t('codesList')} className="space-y-1 rounded-8 bg-solid-gray-50 p-3">
        {codes.map((code, index) => <li key={code} className="flex gap-3 tabular-nums"><span aria-hidden="true" className="w-7 shrink-0 text-right text-solid-gray-700">{index + 1}.</span><code className="min-w-0">{code}</code></li>)}
      </ol>
      <DialogActions>
        <CopyButton text={codes.join('\n')} />
        <Button look="outline" onPress={() => window.print()}>{t('print')}</Button>
        <Button onPress={onKept}>{t('codesKept')}</Button>
      </DialogActions>
    </div>
  );
}

/** My recovery codes, for when every device is lost. */
export function RecoverySection({ account: { recoveryCodesLeft: left }, onDone }: SectionProps): ReactNode {
  const t = useAccountTexts();
  const act = useAct(MakeRecoveryCodesDocument, { secret: true });
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const unsure = act.unanswered ? <Notice kind="warning">{t('codesUnsure')}</Notice> : null;
  const submit = async (): Promise<boolean> => {
    const made = await act.run({});
    if (made) setCodes(made);
    // Without an answer they may have been made all the same: what is left is asked for anew.
    onDone();
    return made !== null;
  };
  return (
    <Section id="recovery" title={t('recovery')}>
      <div className="space-y-4">
        <p>{t('recoveryLead')}</p>
        <p className="text-std-16B-170">{left === 0 ? t('codesNone') : t('codesLeft', { n: left })}</p>
        {left > 0 && left <= FEW ? <Notice kind="warning">{t('codesFew')}</Notice> : null}
        {unsure}
        <ActDialog button={t(left === 0 ? 'codesMake' : 'codesRemake')} title={t('codesAsk')} submit={t('codesGo')} busy={act.busy} trouble={unsure ? <>{act.trouble}{unsure}</> : act.trouble} onSubmit={submit}>
          <p>{t('codesOnce')}</p>
          {left > 0 ? <Notice kind="warning">{t('codesEnd')}</Notice> : null}
        </ActDialog>
        <Dialog title={t('codesTitle')} isOpen={codes !== null} onClose={() => undefined}>
          {codes ? <Codes codes={codes} onKept={() => setCodes(null)} /> : null}
        </Dialog>
      </div>
    </Section>
  );
}
