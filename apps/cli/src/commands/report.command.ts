import { Command, Option } from 'commander';
import type { WriteReportOptions } from '../report/write-report.ts';
import { asOption } from './import.command.ts';
import { wholeNumber } from './options.ts';

const year = (flags: string, description: string): Option => new Option(flags, description).argParser(wholeNumber(2000, 2199));

/** `muster report`: figures of careers, training and the progress board as a file. */
export function reportCommand(): Command {
  return new Command('report')
    .description('write a report: slots (by body and year), posts (by body), vacancy (of every post), candidates (by body), appointments (terms, extensions, vacancies, offers, by body), ends (of appointments in force, by body), declined (why offers were), plans (agreed, reached, returned, by body), coverage (of a course, by body and layer), seats (in exercises), progress (the board)')
    .argument('<name>')
    .addOption(new Option('--format <format>', 'what the file is').choices(['csv', 'xlsx', 'pdf']).default('csv'))
    .addOption(year('--fiscal-year <year>', 'named for the April it begins in; left out: the present one'))
    .addOption(year('--until-year <year>', 'slots: the last of several fiscal years'))
    .option('--course <code>', 'coverage: the course')
    .option('--on <day>', 'as of this day, YYYY-MM-DD; left out: today')
    .addOption(new Option('--language <language>', 'ja or en').choices(['ja', 'en']))
    .option('--output <file>', 'where to write; "-" is standard output')
    .addOption(asOption())
    .action(async (name: string, options: WriteReportOptions) => {
      const { writeReport } = await import('../report/write-report.ts');
      const { withMainDatabase } = await import('../stack/main-database.ts');
      await withMainDatabase((url) => writeReport(url, name, options, (line) => console.log(line)));
    });
}
