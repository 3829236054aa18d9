import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { EntryProblem } from '../skills/skill.refusals.ts';
import { TeamBook } from './team-book.service.ts';
import { NAME_TAKEN, NO_BODY, NO_PREFECTURE, OUTLIVED, teamProblem } from './team-entry.rule.ts';
import { termProblem } from './team-roster.rule.ts';
import { holdTeam, placesOf, writeTeam } from './team.query.ts';
import { TeamChanged, TeamInvalid, TeamUnknown } from './team.refusals.ts';
import type { Team, TeamInput } from './team.types.ts';

/** Teams: what they are, whose, and when they are activated. */
@Injectable()
export class Teams {
  constructor(private readonly database: DataSource, private readonly book: TeamBook, private readonly audit: AuditLog) {}

  /** Records a team, or changes the one that is named, if nobody did meanwhile. */
  record(actor: Actor, input: TeamInput): Promise<Team | TeamInvalid | TeamUnknown | TeamChanged> {
    const problem = teamProblem(input);
    if (problem) return Promise.resolve(new TeamInvalid(actor.locale, problem));
    return this.database.transaction(async (em) => {
      const unknown = await this.unknownFact(em, input);
      if (unknown) return new TeamInvalid(actor.locale, unknown);
      const refused = input.id === null ? null : await this.held(em, actor, input.id, input);
      if (refused) return refused;
      const id = await writeTeam(em, input.id, input);
      if (id === null) return new TeamInvalid(actor.locale, NAME_TAKEN);
      await this.audit.append(em, { actor, action: input.id === null ? 'team.add' : 'team.change', subjectType: 'team', subjectId: id, detail: { kind: input.kind, leastSeverity: input.leastSeverity } });
      return (await this.book.get(id, em))!;
    });
  }

  private async held(em: EntityManager, actor: Actor, id: string, input: TeamInput): Promise<TeamInvalid | TeamUnknown | TeamChanged | null> {
    const held = isUuid(id) ? await holdTeam(em, id) : null;
    if (!held) return new TeamUnknown(actor.locale, 'id');
    if (held.version !== input.version) return new TeamChanged(actor.locale);
    const term = { fromOn: input.validFrom, untilOn: input.validTo };
    const outlived = (await placesOf(em, [id])).some((place) => termProblem(place, term) !== null);
    return outlived ? new TeamInvalid(actor.locale, OUTLIVED) : null;
  }

  private async unknownFact(em: EntityManager, { organisationId, prefectureCode }: TeamInput): Promise<EntryProblem | null> {
    const [found]: { body: boolean; prefecture: boolean }[] = await em.query(
      'select exists (select from organisation where id = $1::uuid) as body, exists (select from prefecture where code = $2) as prefecture',
      [organisationId !== null && isUuid(organisationId) ? organisationId : null, prefectureCode]);
    if (organisationId !== null && !found!.body) return NO_BODY;
    return prefectureCode !== null && !found!.prefecture ? NO_PREFECTURE : null;
  }
}
