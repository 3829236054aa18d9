import { Command, Option } from 'commander';
import type { ImportAttendanceOptions } from '../exchange/import-attendance.ts';
import type { ImportExpertsOptions } from '../exchange/import-experts.ts';

/** `--as EMAIL`: the record names a user instead of the system. */
export const asOption = (): Option => new Option('--as <email>', 'the user for whom this is done: the record names him, and his rights count');

function expertsCommand(): Command {
  return new Command('experts')
    .description('look at a list of people (CSV or XLSX; UTF-8 or Shift_JIS; Japanese or English headings), say everything that is wrong, and with --accept-good write the good rows')
    .argument('<file>')
    .option('--accept-good', 'write the good rows, in one transaction; people who are there already stay as they are', false)
    .option('--invite', 'with --accept-good: send each who is added the invitation by mail, with a link that is good for 14 days; at most 2,000 at once', false)
    .option('--ignore <headings...>', 'columns that are to be left out', [])
    .option('--problems <file>', 'write all problems, values included, to a CSV file that only you can read')
    .option('--show-values', 'show personal values on the terminal', false)
    .addOption(asOption())
    .action(async (file: string, options: ImportExpertsOptions) => {
      const { importExperts } = await import('../exchange/import-experts.ts');
      process.exitCode = (await importExperts(file, options, (line) => console.log(line))) ? 0 : 1;
    });
}

function niceCommand(): Command {
  return new Command('nice')
    .description("bring in NIST's NICE framework, version 2, whole: its one JSON file, or all files of a set (roles, statements, links)")
    .argument('<files...>')
    .action(async (files: string[]) => {
      const { importNice } = await import('../exchange/import-sets.ts');
      process.exitCode = (await importNice(files, (line) => console.log(line))) ? 0 : 1;
    });
}

function municipalitiesCommand(): Command {
  return new Command('municipalities')
    .description('bring in the public list of local governments with codes and coordinates (CSV: pid, pref, cid, city, citykana, lat, lng, url, lgcode), whole')
    .argument('<file>')
    .action(async (file: string) => {
      const { importMunicipalities } = await import('../exchange/import-sets.ts');
      process.exitCode = (await importMunicipalities(file, (line) => console.log(line))) ? 0 : 1;
    });
}

function answersCommand(): Command {
  return new Command('answers')
    .description('enter answers that were taken while the platform was cut off (answers.csv of the offline roster): look first, enter with --accept-good; entered twice, they count once')
    .argument('<file>')
    .option('--accept-good', 'enter the good answers', false)
    .addOption(asOption())
    .action(async (file: string, options: { acceptGood: boolean; as?: string }) => {
      const { importAnswers } = await import('../exchange/import-answers.ts');
      process.exitCode = (await importAnswers(file, options, (line) => console.log(line))) ? 0 : 1;
    });
}

function attendanceCommand(): Command {
  return new Command('attendance')
    .description('look at the list of attendances of a learning system (CSV or XLSX: body, staff number, course code, day, result), say everything that is wrong, and with --accept-good write the good lines')
    .argument('<file>')
    .option('--accept-good', 'write the good lines, in one transaction; what is there already stays as it is', false)
    .addOption(asOption())
    .action(async (file: string, options: ImportAttendanceOptions) => {
      const { importAttendance } = await import('../exchange/import-attendance.ts');
      process.exitCode = (await importAttendance(file, options, (line) => console.log(line))) ? 0 : 1;
    });
}

/** `muster import`: lists and public data sets. */
export function importCommand(): Command {
  return new Command('import').description('bring in people and public data sets').addCommand(expertsCommand()).addCommand(niceCommand()).addCommand(municipalitiesCommand()).addCommand(answersCommand()).addCommand(attendanceCommand());
}
