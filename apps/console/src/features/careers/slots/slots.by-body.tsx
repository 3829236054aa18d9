import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useBodies } from '../../../shared/bodies.ts';
import { Table } from '../../../shared/parts/index.ts';
import { useSlotWords } from './slot.texts.ts';
import type { SlotRow } from './slots.board.tsx';
import { useSlotsTexts } from './slots.texts.ts';
import { HEADS_OF, STAGES, sumHeads, type Heads } from './stage.rule.ts';

interface BodyRow { id: string; heads: Heads; given: number }

/** Heads by body, where several bodies are looked after. */
export function SlotsByBody({ slots, given, year }: { slots: readonly SlotRow[]; given: ReadonlyMap<string, number>; year: number }): ReactNode {
  const t = useSlotsTexts();
  const words = useSlotWords();
  const { bodies, nameOf } = useBodies();
  const byBody = Map.groupBy(slots, ({ organisationId }) => organisationId);
  const rows: BodyRow[] = bodies.filter(({ id }) => byBody.has(id) || given.has(id)).map(({ id }) => ({ id, heads: sumHeads((byBody.get(id) ?? []).map(({ heads }) => heads)), given: given.get(id) ?? 0 }));
  return (
    <Table caption={t('byBody')} hideCaption rows={rows} rowKey={({ id }) => id} columns={[
      { key: 'body', wide: true, title: t('body'), cell: ({ id }) => <Link to="/hr/slots" search={{ body: id, year }} className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4">{nameOf(id)}</Link> },
      ...STAGES.map((stage) => ({ key: stage, title: words(`stage.${stage}`), number: true, cell: ({ heads }: BodyRow) => heads[HEADS_OF[stage]] })),
      { key: 'abolished', title: words('stage.ABOLISHED'), number: true, cell: ({ heads, given: more }) => heads.abolished + more },
      { key: 'net', title: words('net'), number: true, cell: ({ heads, given: more }) => heads.net - more },
      { key: 'open', title: words('open'), number: true, cell: ({ heads }) => heads.open },
    ]} />
  );
}
