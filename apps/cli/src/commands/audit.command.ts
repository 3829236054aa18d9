import { Command, Option } from 'commander';

const HEADS = new Option('--heads <file>', "the copy of the record's heads").env('AUDIT_HEAD_FILE');
const ARCHIVES = new Option('--archives <folder>', 'where the archive lies').env('AUDIT_ARCHIVE_DIR');

function verifyCommand(): Command {
  return new Command('verify')
    .description('recompute the audit record, across the archive, compare it with the heads kept outside the database, and say what was touched (exit code 1)')
    .addOption(HEADS)
    .addOption(ARCHIVES)
    .action(async (places: { heads?: string; archives?: string }) => {
      const { verifyAudit } = await import('../audit/verify-audit.ts');
      process.exitCode = (await verifyAudit(places, (line) => console.log(line))) ? 0 : 1;
    });
}

function exportCommand(): Command {
  return new Command('export')
    .description('write the audit record as JSON lines to standard output')
    .option('--after <seq>', 'begin after this entry', '0')
    .option('--until <seq>', 'end with this entry')
    .action(async (range: { after: string; until?: string }) => {
      const { exportAudit } = await import('../audit/export-audit.ts');
      await exportAudit(range, process.stdout);
    });
}

function archiveCommand(): Command {
  return new Command('archive')
    .description('move entries and disclosures whose time at hand is over into files outside the database (as the owner, DATABASE_URL); run it by the clock, each month')
    .addOption(new Option('--to <folder>', 'where the archive lies').env('AUDIT_ARCHIVE_DIR'))
    .action(async ({ to }: { to?: string }) => {
      const { archiveAudit } = await import('../audit/archive-audit.ts');
      await archiveAudit(to, (line) => console.log(line));
    });
}

function readCommand(): Command {
  return new Command('read')
    .description('write the lines of a file of the archive to standard output, opened where it is sealed')
    .argument('<file>')
    .action(async (file: string) => {
      const { readArchive } = await import('../audit/archive-audit.ts');
      await readArchive(file, process.stdout);
    });
}

/** `muster audit`: the record of what was done, for auditors at the terminal. */
export function auditCommand(): Command {
  return new Command('audit').description('check, export and archive the audit record')
    .addCommand(verifyCommand()).addCommand(exportCommand()).addCommand(archiveCommand()).addCommand(readCommand());
}
