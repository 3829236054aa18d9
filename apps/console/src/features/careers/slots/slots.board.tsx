import type { SlotsQuery } from '@muster/contract/careers';
import { Link } from '@tanstack/react-router';
import { Fragment, useState, type ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { Button, Picture, Table } from '../../../shared/parts/index.ts';
import { useSession } from '../../../shared/session.ts';
import { inLanguage, useLanguage } from '../../../shared/texts/language.ts';
import { MoveSlotDialog } from './move-slot.dialog.tsx';
import { useSlotWords } from './slot.texts.ts';
import { useSlotsTexts } from './slots.texts.ts';
import { furthest, HEADS_OF, nextEntry, STAGES, type Stage } from './stage.rule.ts';

export type SlotRow = SlotsQuery['slots']['nodes'][number];

function SlotLink({ slot }: { slot: SlotRow }): ReactNode {
  const language = useLanguage();
  return <Link to="/hr/slots/$slotId" params={{ slotId: slot.id }} className="inline-flex min-h-11 items-center text-balance text-key-900 underline underline-offset-4">{inLanguage(language, slot.titleJa, slot.titleEn)}</Link>;
}

function Card({ slot, onMove }: { slot: SlotRow; onMove: () => void }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const language = useLanguage();
  const { rankOf } = useBodies();
  const { may } = useSession();
  return (
    <li className="space-y-1 rounded-8 border border-solid-gray-300 bg-white p-3">
      <SlotLink slot={slot} />
      <p className="text-std-16N-170">{rankOf(slot.rank)}</p>
      <p className="text-std-16N-170 tabular-nums">{STAGES.filter((stage) => slot.heads[HEADS_OF[stage]] > 0).map((stage, at, reached) => <Fragment key={stage}><span className="inline-block">{words(`stage.${stage}`)} {words('heads', { count: slot.heads[HEADS_OF[stage]] })}{at < reached.length - 1 ? ' /' : ''}</span> </Fragment>)}</p>
      {may('careers:update') && nextEntry(slot.heads) ? <Button look="outline" aria-haspopup="dialog" onPress={onMove} aria-label={t('moveOf', { title: inLanguage(language, slot.titleJa, slot.titleEn) })}>{t('move')}</Button> : null}
    </li>
  );
}

function Column({ stage, slots, onMove }: { stage: Stage; slots: readonly SlotRow[]; onMove: (slot: SlotRow) => void }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const there = slots.filter(({ heads }) => furthest(heads) === stage);
  const title = stage === 'FILLED' ? t('filling') : words(`stage.${stage}`);
  return (
    <section aria-label={title} className="min-w-0 rounded-8 bg-solid-gray-50 p-2">
      <h3 className="mb-2 text-std-16B-170">{title} <span className="inline-block">({there.length})</span></h3>
      {there.length === 0 ? <p className="text-std-16N-170 text-solid-gray-700">{t('emptyColumn')}</p> : <ul className="space-y-2">{there.map((slot) => <Card key={slot.id} slot={slot} onMove={() => onMove(slot)} />)}</ul>}
    </section>
  );
}

/** The slots of one body, each where its furthest head is. */
export function SlotsBoard({ slots, onMoved }: { slots: readonly SlotRow[]; onMoved: () => void }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const { rankOf } = useBodies();
  const [moving, setMoving] = useState<SlotRow | null>(null);
  const table = (
    <Table caption={t('boardTitle')} hideCaption rows={slots} rowKey={({ id }) => id} columns={[
      { key: 'slot', wide: true, title: t('slot'), cell: (slot) => <SlotLink slot={slot} /> },
      { key: 'rank', title: t('rank'), cell: ({ rank }) => rankOf(rank) },
      ...STAGES.map((stage) => ({ key: stage, title: words(`stage.${stage}`), number: true, cell: ({ heads }: SlotRow) => heads[HEADS_OF[stage]] })),
      { key: 'net', title: words('net'), number: true, cell: ({ heads }) => heads.net },
      { key: 'open', title: words('open'), number: true, cell: ({ heads }) => heads.open },
    ]} />
  );
  return (
    <>
      <Picture titleShown title={t('boardTitle')} table={table} picture={<div className="grid gap-3 md:grid-cols-3 lg:grid-cols-5">{STAGES.map((stage) => <Column key={stage} stage={stage} slots={slots} onMove={setMoving} />)}</div>} />
      {moving ? <MoveSlotDialog slot={moving} onClose={() => setMoving(null)} onMoved={() => { setMoving(null); onMoved(); }} /> : null}
    </>
  );
}
