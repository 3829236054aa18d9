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

/** A plain table of at most some hundreds of rows; it scrolls sideways by itself on a phone. */
export function Table<Row>({ caption, columns, rows, rowKey, hideCaption = false }: { caption: string; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row, index: number) => string; hideCaption?: boolean }): ReactNode {
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table className="w-full text-left text-std-16N-170 [overflow-wrap:break-word]">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-std-16B-170'}>{caption}</caption>
        <thead>
          <tr className="border-b-2 border-solid-gray-600">
            {columns.map(({ key, title, number }) => <th key={key} scope="col" className={`px-3 py-2 text-std-16B-170 whitespace-nowrap ${number ? 'text-right' : ''}`}>{title}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)} className="border-b border-solid-gray-300 hover:bg-key-50">
              {columns.map(({ key, cell, number, wide }) => <td key={key} className={`${wide ? 'min-w-48' : number ? 'min-w-20' : 'min-w-36'} px-3 py-2 align-top [&_button]:whitespace-nowrap ${number ? 'text-right tabular-nums' : ''}`}>{cell(row)}</td>)}
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
