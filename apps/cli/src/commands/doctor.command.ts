import { Command } from 'commander';

const SIGNS = { ok: 'ok  ', note: 'note', fail: 'FAIL' } as const;

/** `muster doctor`: what this machine lacks, and what to do. Exit code 1 when something is in the way. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check Node, disk, port, settings, keys, providers and database, and say what to do')
    .action(async () => {
      const { examine } = await import('../doctor/examine.ts');
      const findings = await examine(Number(process.env.PORT) || 3000);
      for (const { subject, level, found, remedy } of findings) {
        console.log(`${SIGNS[level]}  ${subject.padEnd(12)} ${found}${remedy ? `\n      -> ${remedy}` : ''}`);
      }
      const failed = findings.filter((finding) => finding.level === 'fail').length;
      console.log(failed === 0 ? '\nReady: npm start' : `\n${failed} ${failed === 1 ? 'thing is' : 'things are'} in the way.`);
      process.exitCode = failed === 0 ? 0 : 1;
    });
}
