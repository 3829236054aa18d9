import { randomInt } from 'node:crypto';
import { Command } from 'commander';

/** `muster decoy`: made-up entries that raise an alarm when somebody touches them. */
export function decoyCommand(): Command {
  const plant = new Command('plant')
    .description('plant made-up experts, one for each number that this installation holds; they are never called, and whoever touches one raises an alarm')
    .requiredOption('--phone <number...>', 'numbers in E.164 on which nobody but a thief calls')
    .action(async ({ phone }: { phone: string[] }) => {
      const { parsePhone } = await import('@muster/registry');
      const { plantDecoys } = await import('@muster/seeds');
      const { installationKeys } = await import('../stack/home.ts');
      const { withClient } = await import('../stack/database.ts');
      const { withMainDatabase } = await import('../stack/main-database.ts');
      const phones = phone.map((given) => {
        const parsed = parsePhone(given);
        if (!parsed.ok) throw new Error(`${given}: ${parsed.problem.message.en}`);
        return parsed.address;
      });
      const planted = await withMainDatabase((url) => withClient(url, (client) => plantDecoys(client, { phones, keys: installationKeys(), seed: randomInt(2 ** 31) })));
      console.log(`Planted ${planted} decoys. Only the owner of the database can tell them from people.`);
    });
  return new Command('decoy').description('made-up entries that raise an alarm when somebody touches them').addCommand(plant);
}
