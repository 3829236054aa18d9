import { Command } from 'commander';
import { wholeNumber } from './options.ts';

interface TakeOptions { as: string; purpose: string; out: string; perRole: number; passphraseFile?: string }

function takeCommand(): Command {
  return new Command('take')
    .description('write the best people of each role, their addresses and a printable call tree to a file that a passphrase seals; everybody in it can read that and for what')
    .requiredOption('--as <email>', 'the user for whom this is done; he must hold the right to it, and his daily limit counts')
    .requiredOption('--purpose <text>', 'for what, as the people concerned read it')
    .requiredOption('--out <file>', 'the file to write; it must not exist')
    .option('--per-role <number>', 'people of each role at most', wholeNumber(1, 50), 5)
    .option('--passphrase-file <file>', 'read the passphrase from a file instead of the terminal')
    .action(async (options: TakeOptions) => {
      const { takeOffline } = await import('../exchange/offline-file.ts');
      console.log(await takeOffline(options));
    });
}

function openCommand(): Command {
  return new Command('open')
    .description('open an offline roster with its passphrase, without database, server or network: call-tree.pdf, roster.csv, roster.json and answers.csv to fill in')
    .argument('<file>')
    .requiredOption('--out <folder>', 'where to write what is in it; made, readable by you alone')
    .option('--passphrase-file <file>', 'read the passphrase from a file instead of the terminal')
    .action(async (file: string, options: { out: string; passphraseFile?: string }) => {
      const { openOfflineFile } = await import('../exchange/offline-file.ts');
      console.log(await openOfflineFile(file, options));
    });
}

/** `muster offline`: calling people when the platform is cut off. */
export function offlineCommand(): Command {
  return new Command('offline').description('make and open the roster for when the platform is cut off').addCommand(takeCommand()).addCommand(openCommand());
}
