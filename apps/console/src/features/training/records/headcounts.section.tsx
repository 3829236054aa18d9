import { RecordHeadcountDocument, type StaffOfBodyQuery } from '@muster/contract/training';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Empty, Notice, Section, Select, Table, TextField } from '../../../shared/parts/index.ts';
import { dayText, numberText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { useLayers, type Layer } from '../shared/layers.ts';
import { useRecordsTexts } from './records.texts.ts';

/** How many people a body has in a layer from a day on: what coverage is counted over. */
export function HeadcountsSection({ organisationId, headcounts, onSaved }: { organisationId: string; headcounts: StaffOfBodyQuery['headcounts']; onSaved: () => void }): ReactNode {
  const t = useRecordsTexts();
  const language = useLanguage();
  const { layerName, layerOptions } = useLayers();
  const act = useAct(RecordHeadcountDocument);
  const [draft, setDraft] = useState({ layer: 'OFFICER' as Layer, fromOn: todayInJapan(), people: '', source: '' });
  const [saved, setSaved] = useState(false);
  const set = (part: Partial<typeof draft>): void => { setDraft({ ...draft, ...part }); setSaved(false); };
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    if (!await act.run({ input: { ...draft, organisationId, people: Number(draft.people) } })) return;
    setDraft({ ...draft, people: '' });
    setSaved(true);
    onSaved();
  };
  return (
    <Section title={t('headcounts')}>
      {headcounts.length === 0 ? <Empty title={t('headcountNone')} /> : (
        <Table caption={t('headcounts')} hideCaption rows={headcounts} rowKey={({ id }) => id} columns={[
          { key: 'layer', title: t('layer'), cell: ({ layer }) => layerName(layer) }, { key: 'people', title: t('people'), number: true, cell: ({ people }) => numberText(people) },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) }, { key: 'source', title: t('source'), wide: true, cell: ({ source }) => source },
        ]} />
      )}
      <form aria-label={t('headcountSave')} className="mt-6 grid gap-4 border-t border-solid-gray-300 pt-4 md:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Select label={t('layer')} value={draft.layer} onChange={({ target }) => set({ layer: target.value as Layer })} options={layerOptions} />
        <TextField label={t('people')} type="number" min={0} required value={draft.people} problem={problem('people')} onChange={({ target }) => set({ people: target.value })} />
        <TextField label={t('from')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
        <TextField label={t('source')} required maxLength={200} value={draft.source} problem={problem('source')} onChange={({ target }) => set({ source: target.value })} />
        <div className="space-y-4 md:col-span-2">{act.trouble}{saved ? <Notice kind="success">{t('saved')}</Notice> : null}<Button type="submit" look="outline" isBusy={act.busy}>{t('headcountSave')}</Button></div>
      </form>
    </Section>
  );
}
