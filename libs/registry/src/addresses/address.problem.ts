import type { Text } from '@muster/platform';

/** What is wrong with an address as typed, and what would do instead. Never holds the address itself. */
export interface AddressProblem {
  code: string;
  message: Text;
  remedy: Text;
}

/** An address in the form in which it is stored, or the problem with it. */
export type ParsedAddress = { ok: true; address: string } | { ok: false; problem: AddressProblem };

/** A refusal of an address. */
export function refuse(code: string, message: Text, remedy: Text): ParsedAddress {
  return { ok: false, problem: { code, message, remedy } };
}
