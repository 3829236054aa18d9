import { Users } from '@muster/identity';
import type { Report } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { countDeliveries, countPeople, funnelOf } from '../funnel.query.ts';
import { readLines } from '../lines.query.ts';
import { readAnswersOverTime } from '../pictures.query.ts';
import { readSilent } from '../silent.query.ts';
import { answersPart, calibrationPart, messagesPart, silentPart, timelinePart } from './call-up-report.parts.ts';
import { reportedCallUp, reportedEvents, type ReportedCallUp } from './call-up-report.query.ts';

/** The parts of a report on a call-up; WHOLE is all of them. */
export const CALL_UP_REPORTS = ['WHOLE', 'CALIBRATION', 'ANSWERS', 'SILENT', 'MESSAGES', 'TIMELINE'] as const;
export type CallUpReportName = (typeof CALL_UP_REPORTS)[number];

/** Reports on call-ups as tables: counts and staff, never the people who were called. */
@Injectable()
export class CallUpReports {
  constructor(private readonly database: DataSource, private readonly users: Users) {}

  /** The wanted part, or all; null when there is no such call-up. */
  async make(callUpId: string, wanted: CallUpReportName): Promise<[Report, ...Report[]] | null> {
    const callUp = await reportedCallUp(this.database, callUpId);
    if (!callUp) return null;
    const names = wanted === 'WHOLE' ? CALL_UP_REPORTS.filter((name) => name !== 'WHOLE') : [wanted];
    const [first, ...others] = await Promise.all(names.map((name) => this.part(callUpId, callUp, name, wanted === 'WHOLE')));
    return [first!, ...others];
  }

  private async part(id: string, callUp: ReportedCallUp, name: CallUpReportName, brief: boolean): Promise<Report> {
    switch (name) {
      case 'ANSWERS': return answersPart(callUp, await readAnswersOverTime(this.database, id));
      case 'SILENT': return silentPart(callUp, await readSilent(this.database, id), (await countPeople(this.database, [id])).get(id)!.recipients);
      case 'MESSAGES': return messagesPart(callUp, (await countDeliveries(this.database, [id])).get(id)!);
      case 'TIMELINE': return this.timeline(id, callUp, brief);
      default: return this.calibration(id, callUp);
    }
  }

  private async calibration(id: string, callUp: ReportedCallUp): Promise<Report> {
    const [people, lines] = await Promise.all([countPeople(this.database, [id]), readLines(this.database, [id])]);
    return calibrationPart(callUp, lines.get(id)!, funnelOf(people.get(id)!, []));
  }

  private async timeline(id: string, callUp: ReportedCallUp, brief: boolean): Promise<Report> {
    const events = await reportedEvents(this.database, id);
    const actors = events.flatMap(({ actorId }) => actorId ?? []);
    return timelinePart(callUp, events, await this.users.displayNames([...new Set(actors)]), brief);
  }
}
