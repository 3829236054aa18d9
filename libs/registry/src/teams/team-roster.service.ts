import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { isMember } from '../skills/skill.query.ts';
import { TeamBook } from './team-book.service.ts';
import { noTerm, placeProblem } from './team-roster.rule.ts';
import { holdTeam, placesOf } from './team.query.ts';
import { NothingToEnd, TeamInvalid, TeamUnknown } from './team.refusals.ts';
import type { Team, TeamPlaceInput } from './team.types.ts';

/** Who is in which team, in which post and when. The team's row is held, so that two officers cannot give one post twice. */
@Injectable()
export class TeamRoster {
  constructor(private readonly database: DataSource, private readonly book: TeamBook, private readonly audit: AuditLog) {}

  /** Gives somebody a place. */
  give(actor: Actor, input: TeamPlaceInput): Promise<Team | TeamInvalid | TeamUnknown | ExpertUnknown> {
    return this.database.transaction(async (em) => {
      const { teamId, expertId, post, fromOn, untilOn } = input;
      const team = isUuid(teamId) ? await holdTeam(em, teamId) : null;
      if (!team) return new TeamUnknown(actor.locale);
      if (!isUuid(expertId) || !(await isMember(em, expertId))) return new ExpertUnknown(actor.locale);
      const problem = placeProblem(input, await placesOf(em, [teamId]), team);
      if (problem) return new TeamInvalid(actor.locale, problem);
      await em.query('insert into team_member (team_id, expert_id, post, from_on, until_on) values ($1, $2, $3, $4::date, $5::date)', [teamId, expertId, post, fromOn, untilOn]);
      await this.audit.append(em, { actor, action: 'team.place', subjectType: 'team', subjectId: teamId, detail: { expertId, post, fromOn, untilOn } });
      return (await this.book.get(teamId, em))!;
    });
  }

  /** Says which day is somebody's last; of several places the latest is meant. */
  end(actor: Actor, teamId: string, expertId: string, lastDay: string): Promise<Team | TeamInvalid | TeamUnknown | NothingToEnd> {
    return this.database.transaction(async (em) => {
      if (!isUuid(teamId) || !(await holdTeam(em, teamId))) return new TeamUnknown(actor.locale);
      if (!isDay(lastDay)) return new TeamInvalid(actor.locale, noTerm('lastDay'));
      const place = (await placesOf(em, [teamId])).filter((one) => one.expertId === expertId && (one.untilOn === null || one.untilOn > lastDay))
        .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1)).at(-1);
      if (!place) return new NothingToEnd(actor.locale, 'expertId');
      if (lastDay < place.fromOn) return new TeamInvalid(actor.locale, noTerm('lastDay'));
      await em.query('update team_member set until_on = $2::date where id = $1', [place.id, lastDay]);
      await this.audit.append(em, { actor, action: 'team.place-end', subjectType: 'team', subjectId: teamId, detail: { expertId, lastDay } });
      return (await this.book.get(teamId, em))!;
    });
  }
}
