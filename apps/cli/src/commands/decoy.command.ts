import { Command } from 'commander';

/** `muster decoy`: made-up entries that raise an alarm when somebody touches them. */
export function decoyCommand(): Command {
  const plant = new Command('plant')
    .description('plant made-up experts, one for each number that this installation holds; they are never called, and whoever touches one raises an alarm')
    .requiredOption('--phone <number...>', 'numbers in E.164 on which nobody but a thief calls')
    .action(async ({ phone }: { phone: string[] }) => {
      const { plantOn } = await import('../decoys/plant.ts');
      console.log(`Planted ${await plantOn(phone)} decoys. Only the owner of the database can tell them from people.`);
    });
  return new Command('decoy').description('made-up entries that raise an alarm when somebody touches them').addCommand(plant);
}
