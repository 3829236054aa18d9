import { Command } from 'commander';

function listCommand(): Command {
  return new Command('list')
    .description('show wrapping keys and data keys by name, and how many values each seals; never a key')
    .action(async () => {
      const { listKeys } = await import('../keys/list-keys.ts');
      for (const line of await listKeys()) console.log(line);
    });
}

function rotateCommand(): Command {
  return new Command('rotate')
    .description('wrap all data keys with the current wrapping key, make new ones, and let the workers seal everything anew')
    .action(async () => {
      const { rotateKeys } = await import('../keys/rotate-keys.ts');
      console.log(await rotateKeys());
    });
}

/** `muster keys`: the keys under which addresses and texts are sealed. */
export function keysCommand(): Command {
  return new Command('keys').description('list and rotate the keys of sealed data').addCommand(listCommand()).addCommand(rotateCommand());
}
