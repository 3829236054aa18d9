import type { MyAgreementsQuery } from '@muster/contract/expert';
import type { ReactNode } from 'react';
import { Notice } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useAgreementsTexts } from './agreements.texts.ts';

export type Agreement = MyAgreementsQuery['agreements'][number];
export type Signature = MyAgreementsQuery['mySignatures'][number];

/** An agreement word for word, with what holds on after leaving. */
export function AgreementText({ agreement }: { agreement: Agreement }): ReactNode {
  const t = useAgreementsTexts();
  const language = useLanguage();
  const duty = inLanguage(language, agreement.dutyJa, agreement.dutyEn);
  return (
    <div className="space-y-4">
      <p className="text-std-16N-170 text-solid-gray-700">{t('version', { n: agreement.version, from: dayText(language, agreement.validFrom) })}{inLanguage(language, '', ' ')}{t('validDays', { n: numberText(agreement.validDays) })}</p>
      <div className="rounded-8 border border-solid-gray-420 bg-solid-gray-50 p-4 text-std-17N-170 whitespace-pre-wrap">{inLanguage(language, agreement.textJa, agreement.textEn)}</div>
      {duty ? <Notice title={t('duty')}><p className="whitespace-pre-wrap">{duty}</p></Notice> : null}
    </div>
  );
}
