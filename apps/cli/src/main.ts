import { Command } from 'commander';
import { auditCommand } from './commands/audit.command.ts';
import { decoyCommand } from './commands/decoy.command.ts';
import { doctorCommand } from './commands/doctor.command.ts';
import { exportCommand } from './commands/export.command.ts';
import { importCommand } from './commands/import.command.ts';
import { offlineCommand } from './commands/offline.command.ts';
import { keysCommand } from './commands/keys.command.ts';
import { migrateCommand } from './commands/migrate.command.ts';
import { reportCommand } from './commands/report.command.ts';
import { seedCommand } from './commands/seed.command.ts';
import { userCommand } from './commands/user.command.ts';
import { startCommand } from './commands/start.command.ts';
import { drillCommand } from './commands/drill.command.ts';

const program = new Command('muster')
  .description('Muster: talent registry and emergency call-up\nサイバー人材名簿と緊急招集')
  .showHelpAfterError()
  .addCommand(startCommand())
  .addCommand(drillCommand())
  .addCommand(migrateCommand())
  .addCommand(seedCommand())
  .addCommand(userCommand())
  .addCommand(importCommand())
  .addCommand(reportCommand())
  .addCommand(exportCommand())
  .addCommand(offlineCommand())
  .addCommand(auditCommand())
  .addCommand(decoyCommand())
  .addCommand(keysCommand())
  .addCommand(doctorCommand());

try {
  await program.parseAsync();
} catch (error) {
  console.error(`muster: ${(error as Error).message}`);
  process.exitCode = 1;
}
