import { deriveKey } from '@muster/platform';

const PURPOSE = 'audit head';

/** The keys under which heads are written (the first) and recognised (all), from the root secrets. */
export function headKeys(secret: string, previousSecrets: readonly string[]): [Buffer, ...Buffer[]] {
  return [deriveKey(secret, PURPOSE), ...previousSecrets.map((previous) => deriveKey(previous, PURPOSE))];
}
