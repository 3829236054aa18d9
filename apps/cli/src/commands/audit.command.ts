import { Command, Option } from 'commander';

const HEADS = new Option('--heads <file>', "the copy of the record's heads").env('AUDIT_HEAD_FILE');

function verifyCommand(): Command {
  return new Command('verify')
    .description('recompute the audit record, compare it with the heads kept outside the database, and say what was touched (exit code 1)')
    .addOption(HEADS)
    .action(async ({ heads }: { heads?: string }) => {
      const { verifyAudit } = await import('../audit/verify-audit.ts');
      process.exitCode = (await verifyAudit(heads, (line) => console.log(line))) ? 0 : 1;
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

/** `muster audit`: the record of what was done, for auditors at the terminal. */
export function auditCommand(): Command {
  return new Command('audit').description('check and export the audit record').addCommand(verifyCommand()).addCommand(exportCommand());
}
