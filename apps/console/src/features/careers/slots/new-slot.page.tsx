import { RequestSlotDocument } from '@muster/contract/careers';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { useBodies } from '../../../shared/bodies.ts';
import { fiscalYearOf, todayInJapan } from '../../../shared/days.ts';
import { BodySelect, Button, ButtonLink, Page, Section, Select, TextField, YearSelect } from '../../../shared/parts/index.ts';
import { defineTexts, inLanguage, useLanguage } from '../../../shared/texts/language.ts';

const useTexts = defineTexts('newSlot', {
  ja: { title: '枠を要求する', what: '要求の内容', titleJa: '名称(日本語)', titleEn: '名称(英語)', rank: '職位', heads: '要求人数', on: '要求した日', help: '前年度の4月から、その年度の3月までの日付です。', save: '要求を登録する', back: '採用枠に戻る', choose: '選んでください' },
  en: { title: 'Request a slot', what: 'What is asked for', titleJa: 'Title in Japanese', titleEn: 'Title in English', rank: 'Rank', heads: 'Heads', on: 'Requested on', help: 'From April of the year before to March of the year itself.', save: 'Record the request', back: 'Back to slots', choose: 'Choose one' },
});

/** A body asks for heads with one purpose, for one fiscal year. */
export default function NewSlotPage(): ReactNode {
  const t = useTexts();
  const language = useLanguage();
  const go = useNavigate();
  const { ranks, only } = useBodies();
  const act = useAct(RequestSlotDocument);
  const search = useSearch({ strict: false }) as { body?: string; year?: number };
  const [draft, setDraft] = useState({ organisationId: search.body ?? '', fiscalYear: Number(search.year) || fiscalYearOf(todayInJapan()), titleJa: '', titleEn: '', rank: '', heads: '1', onDay: todayInJapan() });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const organisationId = draft.organisationId || only || '';
  const save = async (): Promise<void> => {
    const slot = await act.run({ input: { ...draft, organisationId, heads: Number(draft.heads) } });
    if (slot) await go({ to: '/hr/slots/$slotId', params: { slotId: slot.id } });
  };
  return (
    <Page title={t('title')} actions={<ButtonLink to="/hr/slots" look="outline">{t('back')}</ButtonLink>}>
      <Section title={t('what')}>
        <form className="grid gap-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
          <BodySelect required value={organisationId} problem={problem('organisationId')} onChange={(id) => set({ organisationId: id })} />
          <YearSelect value={draft.fiscalYear} problem={problem('fiscalYear')} onChange={(fiscalYear) => set({ fiscalYear })} />
          <TextField label={t('titleJa')} required maxLength={200} value={draft.titleJa} problem={problem('titleJa')} onChange={({ target }) => set({ titleJa: target.value })} />
          <TextField label={t('titleEn')} required maxLength={200} value={draft.titleEn} problem={problem('titleEn')} onChange={({ target }) => set({ titleEn: target.value })} />
          <Select label={t('rank')} required value={draft.rank} problem={problem('rank')} onChange={({ target }) => set({ rank: target.value })} options={[{ value: '', text: t('choose') }, ...ranks.map(({ code, nameJa, nameEn }) => ({ value: code, text: inLanguage(language, nameJa, nameEn) }))]} />
          <TextField label={t('heads')} type="number" min={1} required value={draft.heads} problem={problem('heads')} onChange={({ target }) => set({ heads: target.value })} />
          <TextField label={t('on')} help={t('help')} type="date" required value={draft.onDay} problem={problem('onDay')} onChange={({ target }) => set({ onDay: target.value })} />
          <div className="space-y-4 md:col-span-2">{act.trouble}<Button type="submit" isBusy={act.busy}>{t('save')}</Button></div>
        </form>
      </Section>
    </Page>
  );
}
