import { EndPostHoldingDocument, HoldPostDocument, type PostQuery } from '@muster/contract/careers';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../../shared/act.tsx';
import { todayInJapan } from '../../../shared/days.ts';
import { Button, Dialog, DialogActions, Empty, RadioGroup, Section, Select, Table, TextField } from '../../../shared/parts/index.ts';
import { usePersonName } from '../../../shared/person.tsx';
import { useSession } from '../../../shared/session.ts';
import { dayText } from '../../../shared/texts/format.ts';
import { useLanguage } from '../../../shared/texts/language.ts';
import { PersonPicker } from '../shared/person.picker.tsx';
import { usePostTexts } from './post.texts.ts';

type Holding = NonNullable<PostQuery['post']>['holdings'][number];
const KINDS = ['HOLDER', 'CONCURRENT', 'ACTING'] as const;

/** Who holds it: by name where the viewer may read it, else by the staff number, or that it is somebody of the roster. */
function useWho({ expertId, person, staffCode }: Holding): string {
  const t = usePostTexts();
  const name = usePersonName();
  if (person) return name(person);
  return staffCode ? t('staff', { code: staffCode }) : t(expertId ? 'roster' : 'erased');
}

function Who({ holding }: { holding: Holding }): ReactNode {
  return <>{useWho(holding)}</>;
}

function EndButton({ holding, onPress }: { holding: Holding; onPress: () => void }): ReactNode {
  const t = usePostTexts();
  const who = useWho(holding);
  return <Button look="plain" aria-label={t('endOf', { who })} aria-haspopup="dialog" onPress={onPress}>{t('end')}</Button>;
}

function HoldForm({ postId }: { postId: string }): ReactNode {
  const t = usePostTexts();
  const act = useAct(HoldPostDocument);
  const { may } = useSession();
  const [who, setWho] = useState<'staff' | 'roster'>('staff');
  const [draft, setDraft] = useState({ staffCode: '', expertId: '', kind: 'HOLDER' as Holding['kind'], fromOn: todayInJapan(), untilOn: '' });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const problem = (field: string): string | null => (act.refusal?.field === field ? act.refusal.message : null);
  const save = async (): Promise<void> => {
    const person = who === 'staff' ? { staffCode: draft.staffCode, expertId: null } : { staffCode: null, expertId: draft.expertId };
    if (await act.run({ input: { postId, ...person, kind: draft.kind, fromOn: draft.fromOn, untilOn: draft.untilOn || null } })) set({ staffCode: '', expertId: '', untilOn: '' });
  };
  return (
    <form aria-label={t('hold')} className="mt-6 grid gap-4 border-t border-solid-gray-300 pt-4 sm:grid-cols-2" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h3 className="text-std-17B-170 sm:col-span-2">{t('hold')}</h3>
      {may('expert:read') ? <RadioGroup className="sm:col-span-2" label={t('who')} value={who} onChange={setWho} options={[{ value: 'staff', text: t('byCode') }, { value: 'roster', text: t('byRoster') }]} /> : null}
      {who === 'roster' ? <div className="sm:col-span-2"><PersonPicker value={draft.expertId} problem={problem('expertId')} onChange={(expertId) => set({ expertId })} /></div> : null}
      {who === 'roster' ? null : <TextField label={t('staffCode')} help={t('staffHelp')} required maxLength={40} value={draft.staffCode} problem={problem('staffCode')} onChange={({ target }) => set({ staffCode: target.value })} />}
      <Select label={t('kind')} value={draft.kind} problem={problem('kind')} onChange={({ target }) => set({ kind: target.value as Holding['kind'] })} options={KINDS.map((kind) => ({ value: kind, text: t(`kinds.${kind}`) }))} />
      <TextField label={t('from')} type="date" required value={draft.fromOn} problem={problem('fromOn')} onChange={({ target }) => set({ fromOn: target.value })} />
      <TextField label={t('until')} type="date" value={draft.untilOn} problem={problem('untilOn')} onChange={({ target }) => set({ untilOn: target.value })} />
      <div className="space-y-4 sm:col-span-2">{act.trouble}<Button type="submit" look="outline" isBusy={act.busy}>{t('save')}</Button></div>
    </form>
  );
}

function EndDialog({ holding, onClose }: { holding: Holding; onClose: () => void }): ReactNode {
  const t = usePostTexts();
  const act = useAct(EndPostHoldingDocument);
  const [lastDay, setLastDay] = useState(todayInJapan());
  const save = async (): Promise<void> => { if (await act.run({ holdingId: holding.id, lastDay })) onClose(); };
  return (
    <Dialog title={t('end')} isOpen onClose={onClose}>
      <form className="space-y-4" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <TextField label={t('lastDay')} type="date" required value={lastDay} onChange={({ target }) => setLastDay(target.value)} />
        {act.trouble}
        <DialogActions><Button look="outline" onPress={onClose}>{t('cancel')}</Button><Button type="submit" isBusy={act.busy}>{t('save')}</Button></DialogActions>
      </form>
    </Dialog>
  );
}

/** Who holds and held a post. */
export function HoldingsSection({ postId, holdings, abolished }: { postId: string; holdings: readonly Holding[]; abolished: boolean }): ReactNode {
  const t = usePostTexts();
  const language = useLanguage();
  const { may } = useSession();
  const [ending, setEnding] = useState<Holding | null>(null);
  const keeps = may('careers:update');
  return (
    <Section title={t('holders')}>
      {holdings.length === 0 ? <Empty title={t('none.title')}>{keeps ? t('none.text') : null}</Empty> : (
        <Table caption={t('holders')} hideCaption rows={holdings} rowKey={({ id }) => id} columns={[
          { key: 'who', title: t('who'), cell: (holding) => <Who holding={holding} /> },
          { key: 'kind', title: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'from', title: t('from'), cell: ({ fromOn }) => dayText(language, fromOn) },
          { key: 'until', title: t('until'), cell: ({ untilOn }) => (untilOn ? dayText(language, untilOn) : t('open')) },
          ...(keeps ? [{ key: 'act', title: <span className="sr-only">{t('end')}</span>, cell: (holding: Holding) => (holding.untilOn ? null : <EndButton holding={holding} onPress={() => setEnding(holding)} />) }] : []),
        ]} />
      )}
      {keeps && !abolished ? <HoldForm postId={postId} /> : null}
      {ending ? <EndDialog holding={ending} onClose={() => setEnding(null)} /> : null}
    </Section>
  );
}
