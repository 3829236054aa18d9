import type { Actor } from '@muster/identity';
import type { Report } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { NO_FIGURES } from '../snapshots/snapshot.rule.ts';
import { Snapshots } from '../snapshots/snapshots.service.ts';
import type { ProgrammeProblem } from '../programme.problem.ts';
import { Board } from './board.service.ts';
import { progressReport } from './progress.report.ts';

/** The progress board as a table, for files: as it is today, or as a fiscal year was taken. */
@Injectable()
export class ProgressReports {
  constructor(private readonly board: Board, private readonly snapshots: Snapshots) {}

  /** Makes it, of what the caller may see; a problem when there are no figures. */
  async make(actor: Actor, fiscalYear: number | null): Promise<Report | ProgrammeProblem> {
    const [figures, asOf, scope] = fiscalYear === null ? await this.today(actor) : await this.ofYear(actor, fiscalYear);
    if (asOf === null || figures.length === 0) return NO_FIGURES;
    return progressReport(figures, scope, asOf);
  }

  private async today(actor: Actor) {
    const { figures, on } = await this.board.latest(actor);
    return [figures, on, { ja: `${on} 現在(未公表)`, en: `On ${on}, not published` }] as const;
  }

  private async ofYear(actor: Actor, year: number) {
    const [taken] = Number.isInteger(year) && year >= 2000 && year <= 2199 ? await this.snapshots.list(actor, year) : [];
    const published = taken?.publishedAt ? { ja: '', en: '' } : { ja: '(未公表)', en: ', not published' };
    return [taken?.figures ?? [], taken?.asOf ?? null, { ja: `${year}年度${published.ja}`, en: `Fiscal year ${year}${published.en}` }] as const;
  }
}
