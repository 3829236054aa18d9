import { randomInt } from 'node:crypto';
import { parsePhone } from '@muster/registry';
import { plantDecoys } from '@muster/seeds';
import { withClient } from '../stack/database.ts';
import { installationKeys } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

/** Plants one decoy for each number; refuses all when one cannot be read. Gives how many there are now. */
export async function plantOn(given: readonly string[]): Promise<number> {
  const phones = given.map((number) => {
    const parsed = parsePhone(number);
    if (!parsed.ok) throw new Error(`${number}: ${parsed.problem.message.en}`);
    return parsed.address;
  });
  return withMainDatabase((url) => withClient(url, (client) => plantDecoys(client, { phones, keys: installationKeys(), seed: randomInt(2 ** 31) })));
}
