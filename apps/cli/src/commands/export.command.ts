import { Command, Option } from 'commander';
import type { ExportExpertsOptions } from '../exchange/export-experts.ts';

/** `muster export`: entries as files, within the limits of the user for whom it is done. */
export function exportCommand(): Command {
  const experts = new Command('experts')
    .description('write entries of the registry, without addresses, to a file; each person concerned can read that and for what')
    .requiredOption('--as <email>', 'the user for whom this is done; he must hold the right to export, and his daily limit counts')
    .requiredOption('--purpose <text>', 'for what, as the people concerned read it')
    .requiredOption('--out <file>', 'the file to write; it must not exist')
    .addOption(new Option('--format <format>', 'what to write').choices(['JSON', 'CSV', 'XLSX']).default('CSV').argParser((value: string) => value.toUpperCase()))
    .option('--text <words>', 'only people whose names hold these words')
    .option('--prefecture <codes...>', 'only people of these prefectures, by JIS code')
    .action(async (options: ExportExpertsOptions) => {
      const { exportExperts } = await import('../exchange/export-experts.ts');
      console.log(await exportExperts(options));
    });
  return new Command('export').description('take entries of the registry out').addCommand(experts);
}
