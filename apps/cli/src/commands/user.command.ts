import { Command, Option } from 'commander';

interface AddOptions { name: string; role: string[]; locale: 'ja' | 'en' }

/** The terminal's half: loaded when a command runs, so that `--help` stays quick. */
const atTheDatabase = async () => (await import('../users/user-desk.ts')).withUserDesk;

function addCommand(): Command {
  return new Command('add')
    .description('add a user, who can register a passkey by e-mail code for 24 hours; the way in for the first administrator')
    .argument('<email>')
    .requiredOption('--name <name>', 'name as colleagues see it')
    .requiredOption('--role <roles...>', 'roles, e.g. ADMINISTRATOR')
    .addOption(new Option('--locale <language>', 'language of mails and texts').choices(['ja', 'en']).default('ja'))
    .action(async (email: string, { name, role, locale }: AddOptions) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.add({ email, displayName: name, roles: role, locale })));
    });
}

function enrolCommand(): Command {
  return new Command('enrol')
    .description('let a user register a passkey by e-mail code for 24 hours')
    .argument('<email>')
    .option('--remove-old', 'end what the user signed in with so far: lost or stolen devices', false)
    .action(async (email: string, { removeOld }: { removeOld: boolean }) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.enrol(email, removeOld)));
    });
}

function disableCommand(): Command {
  return new Command('disable')
    .description('put a user out: every session ends and nothing opens a new one')
    .argument('<email>')
    .action(async (email: string) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.disable(email)));
    });
}

function enableCommand(): Command {
  return new Command('enable')
    .description('let a user in again who was put out')
    .argument('<email>')
    .action(async (email: string) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.enable(email)));
    });
}

function rolesCommand(): Command {
  return new Command('roles')
    .description('give a user these roles and no others')
    .argument('<email>')
    .argument('<roles...>', 'e.g. COORDINATOR APPROVER')
    .action(async (email: string, roles: string[]) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.roles(email, roles)));
    });
}

function organisationsCommand(): Command {
  return new Command('organisations')
    .description('name the organisations whose people a user looks after (HR, employer contact), beside his own; none: those alone')
    .argument('<email>')
    .argument('[slugs...]', 'as in the list of organisations, e.g. soumu')
    .action(async (email: string, slugs: string[]) => {
      const withUserDesk = await atTheDatabase();
      console.log(await withUserDesk((desk) => desk.organisations(email, slugs)));
    });
}

/** `muster user`: who can sign in, from the terminal of the installation. */
export function userCommand(): Command {
  return new Command('user').description('add users, let them enrol, change their roles, put them out and let them in again')
    .addCommand(addCommand()).addCommand(enrolCommand()).addCommand(disableCommand()).addCommand(enableCommand()).addCommand(rolesCommand()).addCommand(organisationsCommand());
}
