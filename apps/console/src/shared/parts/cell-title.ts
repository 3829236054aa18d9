import type { ReactNode } from 'react';

/** On a phone, the title of its column before what stands in a cell with {@link cellTitle}. */
export const CELL_TITLE = 'max-sm:data-title:before:shrink-0 max-sm:data-title:before:pr-3 max-sm:data-title:before:font-bold max-sm:data-title:before:content-[attr(data-title)]';

/** The attribute that CELL_TITLE shows; a column without a word for its title has none. */
export function cellTitle(title: ReactNode): { 'data-title'?: string } {
  return typeof title === 'string' && title !== '' ? { 'data-title': title } : {};
}
