import type { ReactNode } from 'react';
import { CELL_TITLE, cellTitle } from './cell-title.ts';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  number?: boolean;
  /** Names and sentences need room, also on a phone. */
  wide?: boolean;
}

/** With more columns a table is too wide for a phone. */
const SIDE_BY_SIDE_ON_A_PHONE = 2;

/** On a phone each row stands as a list of its own, every value beside its column's title, figures two to a line, what is wide below it. */
const STACKED = {
  table: 'max-sm:block', head: 'max-sm:sr-only', body: 'max-sm:block', row: 'max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-5 max-sm:py-2',
  cell: `${CELL_TITLE} max-sm:flex max-sm:items-baseline max-sm:[overflow-wrap:anywhere] max-sm:[&_*]:min-w-0! max-sm:[&_*]:whitespace-normal! max-sm:[&_.flex]:flex-wrap max-sm:px-0 max-sm:py-1 max-sm:text-left`,
  text: 'max-sm:col-span-2 max-sm:data-title:before:w-36', wide: 'max-sm:col-span-2 max-sm:block! max-sm:data-title:before:block', number: 'max-sm:flex-wrap max-sm:justify-between max-sm:[&>div]:ml-auto',
} as const;
const SIDE_BY_SIDE = { table: '', head: '', body: '', row: '', cell: '', text: '', wide: '', number: '' } as const;

/** A plain table of at most some hundreds of rows; one that is too wide for a phone stands there as a list a row. */
export function Table<Row>({ caption, columns, rows, rowKey, hideCaption = false }: { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row, index: number) => string; hideCaption?: boolean }): ReactNode {
  const look = columns.length > SIDE_BY_SIDE_ON_A_PHONE ? STACKED : SIDE_BY_SIDE;
  const figures = columns.filter(({ number }) => number).length;
  // The roles are said aloud: what is not laid out as a table is none for some browsers.
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table role="table" className={`w-full text-left text-std-16N-170 [overflow-wrap:break-word] ${look.table}`}>
        <caption className={hideCaption ? 'sr-only' : `pb-2 text-left text-std-16B-170 ${look.body}`}>{caption}</caption>
        <thead role="rowgroup" className={look.head}>
          <tr role="row" className="border-b-2 border-solid-gray-600">
            {columns.map(({ key, title, number }) => <th key={key} role="columnheader" scope="col" className={`px-2 py-2 text-std-16B-170 sm:whitespace-nowrap ${number ? 'text-right' : ''}`}>{title}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup" className={look.body}>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)} role="row" className={`border-b border-solid-gray-300 last:border-b-0 hover:bg-key-50 ${look.row}`}>
              {columns.map((column) => (
                <td key={column.key} role="cell" {...cellTitle(column.title)} className={`${column.wide ? 'sm:min-w-46' : column.number ? 'sm:min-w-18' : 'sm:min-w-34'} px-2 py-2 align-baseline sm:[&_button]:whitespace-nowrap ${column.number ? 'text-right tabular-nums' : ''} ${column.number && figures > 1 ? look.number : column.wide ? look.wide : look.text} ${look.cell}`}>
                  <div className="min-w-0">{column.cell(row)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Name and value pairs. */
export function Facts({ facts }: { facts: readonly (readonly [ReactNode, ReactNode])[] }): ReactNode {
  return (
    <dl className="grid grid-cols-1 gap-x-6 sm:gap-y-2 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, value], index) => (
        <div key={index} className="contents">
          <dt className="text-std-16B-170">{name}</dt>
          <dd className="min-w-0 text-std-16N-170 max-sm:pb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
