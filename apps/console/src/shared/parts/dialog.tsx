import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog that must be answered before anything else; Escape closes it where `onClose` is given. */
export function Dialog({ title, isOpen, onClose, children, wide = false }: { title: string; isOpen: boolean; onClose: () => void; children: ReactNode; wide?: boolean }): ReactNode {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable={false} className="fixed inset-0 z-40 flex items-center justify-center overflow-y-auto bg-black/50 p-3">
      <Modal className={`max-h-full w-full overflow-y-auto rounded-16 bg-white shadow-4 ${wide ? 'max-w-3xl' : 'max-w-xl'}`}>
        <AriaDialog className="space-y-5 p-5 outline-none md:p-8">
          <Heading slot="title" className="text-std-22B-150">{title}</Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at a dialog's end. */
export function DialogActions({ children }: { children: ReactNode }): ReactNode {
  return <div className="flex flex-wrap justify-end gap-3 pt-2">{children}</div>;
}
