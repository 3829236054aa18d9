import { RecordSlotEntryDocument } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Dialog, DialogActions, Select, TextField } from '../../../shared/parts/index.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { useSlotWords } from './slot.texts.ts';
import { useSlotsTexts } from './slots.texts.ts';
import { ENTRIES, nextEntry, type Entry, type Heads } from './stage.rule.ts';

export interface MovedSlot { id: string; titleJa: string; titleEn: string; heads: Heads }

/** Takes a slot one stage on; what the ledger does not allow is said where it is entered. */
export function MoveSlotDialog({ slot, onClose, onMoved }: { slot: MovedSlot; onClose: () => void; onMoved: () => void }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const act = useAct(RecordSlotEntryDocument);
  const next = nextEntry(slot.heads);
  const [draft, setDraft] = useState({ kind: (next?.kind ?? 'VACATED') as Entry, heads: String(next?.heads ?? 1), onDay: todayInJapan() });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    if (await act.run({ input: { slotId: slot.id, kind: draft.kind, heads: Number(draft.heads), onDay: draft.onDay } })) onMoved();
  };
  return (
    <Dialog title={t('doMove.title')} isOpen onClose={onClose}>
      <p className="text-std-17B-170">{inLanguage(language, slot.titleJa, slot.titleEn)}</p>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Select label={t('doMove.kind')} value={draft.kind} problem={problem('kind')} onChange={({ target }) => setDraft({ ...draft, kind: target.value as Entry })} options={ENTRIES.map((kind) => ({ value: kind, text: words(`stage.${kind}`) }))} />
        <TextField label={t('doMove.heads')} type="number" min={1} required value={draft.heads} problem={problem('heads')} onChange={({ target }) => setDraft({ ...draft, heads: target.value })} />
        <TextField label={t('doMove.on')} help={t('doMove.onHelp')} type="date" required value={draft.onDay} problem={problem('onDay')} onChange={({ target }) => setDraft({ ...draft, onDay: target.value })} />
        {act.trouble}
        <DialogActions>
          <Button look="outline" onPress={onClose}>{t('doMove.cancel')}</Button>
          <Button type="submit" isBusy={act.busy}>{t('doMove.save')}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
