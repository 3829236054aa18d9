import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  number?: boolean;
  /** Names and sentences need room, also on a phone. */
  wide?: boolean;
}

/** With more columns of figures than this a table is read across and down: rows one below the other would tear it apart. */
const MOST_STACKED_FIGURES = 4;

/** On a phone a row is a block: the first cell heads it, the others stand below each other with their titles. The roles are said, since `display` takes them away. */
const STACKED = {
  table: 'max-sm:block', head: 'max-sm:sr-only', body: 'max-sm:block', row: 'max-sm:block max-sm:py-2',
  first: 'max-sm:block max-sm:px-0 max-sm:py-1 max-sm:text-left max-sm:text-std-16B-170',
  short: 'max-sm:flex max-sm:items-baseline max-sm:justify-between max-sm:gap-4 max-sm:px-0 max-sm:py-1 max-sm:text-right max-sm:before:max-w-1/2 max-sm:before:shrink-0 max-sm:before:text-left max-sm:before:text-solid-gray-700 max-sm:before:content-[attr(data-title)]',
  wide: 'max-sm:block max-sm:px-0 max-sm:py-1 max-sm:before:block max-sm:before:text-solid-gray-700 max-sm:before:content-[attr(data-title)]',
} as const;
const AS_IT_IS = { table: '', head: '', body: '', row: '', first: 'sticky left-0 bg-white', short: '', wide: '' } as const;

function Cell<Row>({ column: { title, cell, number, wide }, row, look }: { column: Column<Row>; row: Row; look: string }): ReactNode {
  return (
    <td role="cell" data-title={typeof title === 'string' ? title : undefined}
      className={`${wide ? 'min-w-48' : number ? 'min-w-20' : 'min-w-36'} px-3 py-2 align-baseline [&_button]:whitespace-nowrap ${number ? 'text-right tabular-nums' : ''} ${look}`}>
      <div className="min-w-0 max-sm:[&_*]:flex-wrap">{cell(row)}</div>
    </td>
  );
}

/** A plain table of at most some hundreds of rows. On a phone its rows are blocks; one of many figures scrolls sideways by itself, its first column standing. */
export function Table<Row>({ caption, columns, rows, rowKey, hideCaption = false }: { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row, index: number) => string; hideCaption?: boolean }): ReactNode {
  const look = columns.length > 2 && columns.filter(({ number }) => number).length <= MOST_STACKED_FIGURES ? STACKED : AS_IT_IS;
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table role="table" className={`w-full text-left text-std-16N-170 [overflow-wrap:break-word] ${look.table}`}>
        <caption className={`${hideCaption ? 'sr-only' : 'pb-2 text-left text-std-16B-170'} ${look.table}`}>{caption}</caption>
        <thead role="rowgroup" className={look.head}>
          <tr role="row" className="border-b-2 border-solid-gray-600">
            {columns.map(({ key, title, number }) => <th key={key} role="columnheader" scope="col" className={`px-3 py-2 text-std-16B-170 whitespace-nowrap ${number ? 'text-right' : ''}`}>{title}</th>)}
          </tr>
        </thead>
        <tbody role="rowgroup" className={look.body}>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)} role="row" className={`border-b border-solid-gray-300 hover:bg-key-50 ${look.row}`}>
              {columns.map((column, at) => <Cell key={column.key} {...{ column, row }} look={at === 0 ? look.first : column.wide ? look.wide : look.short} />)}
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
    <dl className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      {facts.map(([name, value], index) => (
        <div key={index} className="contents">
          <dt className="text-std-16B-170">{name}</dt>
          <dd className="min-w-0 text-std-16N-170">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
