/** The shared components; /components shows them all. What few screens need and weighs much (`japan-map`, `virtual-table`) is imported from its own file. */
export * from './bar.tsx';
export * from './body-select.tsx';
export * from './button.tsx';
export * from './copy-button.tsx';
export * from './dialog.tsx';
export * from './field.tsx';
export * from './file-links.tsx';
export * from './labels.tsx';
export * from './list-entry.tsx';
export * from './loading.tsx';
export * from './notice.tsx';
export * from './page.tsx';
export * from './picture.tsx';
export * from './prefecture-choice.tsx';
export * from './table.tsx';
export * from './trouble.tsx';
export * from './year-select.tsx';
