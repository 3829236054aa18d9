import { createContext, useContext, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/parts/index.ts';
import { useRecordTexts } from './record.texts.ts';

const Close = createContext(() => undefined as void);

/** The buttons below such a form: what it does, and the way back. */
export function AddingButtons({ children }: { children: ReactNode }): ReactNode {
  const t = useRecordTexts();
  const close = useContext(Close);
  return <div className="flex flex-wrap gap-3">{children}<Button look="plain" onPress={close}>{t('back')}</Button></div>;
}

/** A form that opens by a button and closes when it is done with. It ends with `AddingButtons`. */
export function Adding({ label, children }: { label: string; children: (close: () => void) => ReactNode }): ReactNode {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!open) return <div className="mt-4"><Button look="outline" aria-expanded={false} onPress={() => setOpen(true)}>{label}</Button></div>;
  return (
    <div className="mt-4 space-y-4 border-t border-solid-gray-300 pt-4">
      <h3 className="text-std-17B-170">{label}</h3>
      <Close value={close}>{children(close)}</Close>
    </div>
  );
}

/** One thing in a list: what it is, its labels, more about it, and what can be done with it. */
export function Entry({ title, labels, children, actions }: { title: ReactNode; labels?: ReactNode; children?: ReactNode; actions?: ReactNode }): ReactNode {
  return (
    <li className="space-y-2 border-b border-solid-gray-300 pb-3 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1"><span className="min-w-0 text-std-17B-170 break-words">{title}</span>{labels}</div>
      {children}
      {actions ? <div className="flex flex-wrap gap-x-2">{actions}</div> : null}
    </li>
  );
}
