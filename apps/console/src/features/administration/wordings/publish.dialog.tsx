import { PublishAgreementDocument, type WordingsQuery } from '@muster/contract/administration';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { ActDialog } from '../../../shared/act-dialog.tsx';
import { Notice, TextArea, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useWordingsTexts } from './wordings.texts.ts';

export type Agreement = WordingsQuery['agreements'][number];
const FIELDS = ['titleJa', 'titleEn', 'textJa', 'textEn', 'dutyJa', 'dutyEn'] as const;
const draftOf = (now: Agreement | null) => ({
  code: now?.code ?? '', validDays: String(now?.validDays ?? 365), titleJa: now?.titleJa ?? '', titleEn: now?.titleEn ?? '', textJa: now?.textJa ?? '', textEn: now?.textEn ?? '',
  dutyJa: now?.dutyJa ?? '', dutyEn: now?.dutyEn ?? '',
});

/** Publishes a new wording, beginning with the present one. */
export function PublishDialog({ agreement, onDone }: { agreement: Agreement | null; onDone: () => void }): ReactNode {
  const t = useWordingsTexts();
  const language = useLanguage();
  const act = useAct(PublishAgreementDocument);
  const [draft, setDraft] = useState(draftOf(agreement));
  const field = (key: keyof typeof draft) => ({ label: t(key), value: draft[key], onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [key]: target.value }) });
  const go = async (): Promise<unknown> => { const done = await act.run({ wording: { ...draft, validDays: Number(draft.validDays) } }); if (done) onDone(); return done; };
  const title = agreement ? t('publishOf', { name: inLanguage(language, agreement.titleJa, agreement.titleEn) }) : t('new');
  return (
    <ActDialog button={agreement ? t('publish') : t('new')} label={title} title={title} submit={t('doPublish')} wide busy={act.busy} trouble={act.trouble} onSubmit={go} onOpen={() => setDraft(draftOf(agreement))}>
      <Notice kind="warning">{t(agreement ? 'publishText' : 'newText')}</Notice>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        {agreement ? null : <TextField {...field('code')} help={t('codeHelp')} required />}
        <TextField type="number" min={1} {...field('validDays')} required />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        {FIELDS.map((key) => (key.startsWith('title') ? <TextField key={key} {...field(key)} required /> : <TextArea key={key} rows={key.startsWith('text') ? 8 : 3} {...field(key)} required={key.startsWith('text')} />))}
      </div>
    </ActDialog>
  );
}
