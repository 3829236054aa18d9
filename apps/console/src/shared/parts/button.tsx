import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

export type ButtonLook = 'solid' | 'outline' | 'plain' | 'danger';

const BASE = 'inline-flex min-h-11 items-center justify-center gap-2 rounded-8 px-4 py-2 text-center text-oln-16B-100 leading-130! cursor-pointer';
const OFF = 'disabled:cursor-not-allowed disabled:border-solid-gray-300 disabled:bg-solid-gray-300 disabled:text-solid-gray-700 disabled:no-underline';
const LOOKS: Record<ButtonLook, string> = {
  solid: 'bg-key-900 text-white hover:bg-key-1000 hover:underline',
  outline: 'border border-key-900 bg-white text-key-900 hover:bg-key-50 hover:underline',
  // Its text stands in line with what is above it.
  plain: '-ml-2 px-2! text-key-900 underline underline-offset-4 hover:bg-key-50 disabled:bg-transparent!',
  danger: 'bg-error-2 text-white hover:bg-red-1000 hover:underline',
};

/** The classes of a button, for what must be a link underneath. */
export function buttonClass(look: ButtonLook = 'solid', more = ''): string {
  return `${BASE} ${OFF} ${LOOKS[look]} ${more}`;
}

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  look?: ButtonLook;
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  /** Being done: shows so and takes no second press. */
  isBusy?: boolean;
  className?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-expanded'?: boolean;
  /** It asks in a dialog before anything happens. */
  'aria-haspopup'?: 'dialog';
  'aria-pressed'?: boolean;
  id?: string;
}

/** One action. Its text says what happens. */
export function Button({ look = 'solid', className = '', isBusy = false, isDisabled = false, children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} isDisabled={isDisabled || isBusy} className={buttonClass(look, className)}>
      {isBusy ? <span aria-hidden="true" className="size-4 animate-spin rounded-full border-2 border-current border-t-transparent" /> : null}
      {children}
    </AriaButton>
  );
}

/** A way to another page that looks like a button. */
export function ButtonLink({ look = 'solid', className = '', ...rest }: LinkProps & { look?: ButtonLook; className?: string }): ReactNode {
  return <Link {...rest} className={buttonClass(look, className)} />;
}
