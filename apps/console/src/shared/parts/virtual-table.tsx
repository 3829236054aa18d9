import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react';
import { CELL_TITLE, cellTitle } from './cell-title.ts';

export interface VirtualColumn<Row> {
  key: string;
  title: ReactNode;
  /** A grid track: '8rem', 'minmax(10rem, 1fr)'. Of several that grow, the least widths must be as their shares: 10 to 1, 12 to 1.2; else the table is wider than all of them. */
  width: string;
  cell: (row: Row) => ReactNode;
  /** On a phone, lines of its value; 1 unless said. */
  lines?: number;
}

interface VirtualTableProps<Row> {
  caption: string;
  columns: readonly VirtualColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How many there are in all; more than `rows` while they are still being fetched. */
  total: number;
  /** Called when the end of what is there comes into view. */
  onEnd?: () => void;
  /** Told which row is the first in view. */
  onFirst?: (index: number) => void;
  /** Pixels; every row is as high. */
  rowHeight?: number;
}

/** Below this a row stands as a list, every value beside its column's title (Tailwind's `sm`). */
const PHONE = window.matchMedia('(width < 40rem)');
/** Pixels of a value's line on a phone, and of what is above and below all of them. */
const LINE = 36;
const AROUND = 20;

function useIsPhone(): boolean {
  return useSyncExternalStore((changed) => {
    PHONE.addEventListener('change', changed);
    return () => PHONE.removeEventListener('change', changed);
  }, () => PHONE.matches);
}

interface RowProps<Row> {
  columns: readonly VirtualColumn<Row>[];
  tracks: CSSProperties;
  row: Row;
  index: number;
  start: number;
  height: number;
}

const CELL = `${CELL_TITLE} min-w-0 self-center px-3 max-sm:flex max-sm:items-center max-sm:px-0 max-sm:data-title:before:w-29 max-sm:data-title:before:whitespace-nowrap`;

/** One row; while the others scroll past, it is not made anew. */
const Row = memo(function Row<T>({ columns, tracks, row, index, start, height }: RowProps<T>): ReactNode {
  return (
    <div role="row" aria-rowindex={index + 2} className="absolute inset-x-0 grid border-b border-solid-gray-300 hover:bg-key-50 max-sm:py-2.5" style={{ ...tracks, height, transform: `translateY(${start}px)` }}>
      {columns.map((column) => (
        <div key={column.key} role="cell" {...cellTitle(column.title)} className={CELL}>
          <div className={`min-w-0 ${column.lines ? 'sm:truncate max-sm:[display:-webkit-box] max-sm:overflow-hidden max-sm:[-webkit-box-orient:vertical]' : 'truncate'}`} style={column.lines ? { WebkitLineClamp: column.lines } : undefined}>{column.cell(row)}</div>
        </div>
      ))}
    </div>
  );
}) as <T>(props: RowProps<T>) => ReactNode;

/** A table of any length: only the rows in view are in the page. Arrow, page, home and end keys scroll it. */
export function VirtualTable<Row>({ caption, columns, rows, rowKey, total, onEnd, onFirst, rowHeight = 56 }: VirtualTableProps<Row>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const phone = useIsPhone();
  const lines = columns.map((column) => column.lines ?? 1);
  const height = phone ? lines.reduce((sum, many) => sum + many, 0) * LINE + AROUND : rowHeight;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => height, overscan: 8, getItemKey: (index) => rowKey(rows[index]!), useFlushSync: false });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const first = items[0]?.index ?? 0;
  useEffect(() => { onFirst?.(first); }, [first]);
  const wantsMore = rows.length < total && last >= rows.length - 20;
  useEffect(() => { if (wantsMore) onEnd?.(); }, [wantsMore, rows.length]);
  useEffect(() => virtual.measure(), [virtual, height]);
  const tracks = useMemo(() => (phone ? { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: columns.map((column) => `${(column.lines ?? 1) * LINE}px`).join(' ') } : { gridTemplateColumns: columns.map(({ width }) => width).join(' ') }), [columns, phone]);
  return (
    <div ref={box} role="region" aria-label={caption} tabIndex={0} className="relative max-h-[36rem] overflow-auto border-b border-solid-gray-300">
      <div role="table" aria-label={caption} aria-rowcount={total + 1} className="text-std-16N-170 sm:w-max sm:min-w-full">
        <div role="rowgroup" className="sticky top-0 z-10 border-b-2 border-solid-gray-600 bg-white max-sm:sr-only">
          <div role="row" aria-rowindex={1} className="grid" style={tracks}>
            {columns.map(({ key, title }) => <div key={key} role="columnheader" className="px-3 py-2 text-std-16B-170 whitespace-nowrap">{title}</div>)}
          </div>
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, key }) => (
            <Row key={key} {...{ columns, tracks, index, start }} row={rows[index]!} height={height} />
          ))}
        </div>
      </div>
    </div>
  );
}
