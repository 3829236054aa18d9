import type { CallUpKind } from '../rules.types.ts';

/** From this provisional severity on, a real call-up needs a second person whatever its size. */
export const APPROVAL_FROM_SEVERITY = 3;

/** More recipients than fit into an int4: nobody is above it. */
const NEVER = 2_147_483_647;

/**
 * The number of recipients above which a call-up waits for a second person: none for a drill, 0 (always) for a
 * real one from severity 3 on, else the setting `MUSTER_APPROVAL_ABOVE`.
 */
export function holdAbove(kind: CallUpKind, severity: number, approvalAbove: number): number {
  if (kind === 'DRILL') return NEVER;
  return severity >= APPROVAL_FROM_SEVERITY ? 0 : approvalAbove;
}
