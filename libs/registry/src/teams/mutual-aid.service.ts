import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { TeamBook } from './team-book.service.ts';
import { AID_THERE, OWN_AID } from './team-entry.rule.ts';
import { noTerm, overlaps, termProblem, type Term } from './team-roster.rule.ts';
import { aidOf, holdTeam } from './team.query.ts';
import { NothingToEnd, TeamInvalid, TeamUnknown } from './team.refusals.ts';
import type { Team } from './team.types.ts';

/** Which teams help each other: one agreement for both sides. */
@Injectable()
export class MutualAid {
  constructor(private readonly database: DataSource, private readonly book: TeamBook, private readonly audit: AuditLog) {}

  /** Two teams help each other for a time. */
  agree(actor: Actor, teamId: string, partnerId: string, term: Term): Promise<Team | TeamInvalid | TeamUnknown> {
    return this.database.transaction(async (em) => {
      if (teamId === partnerId) return new TeamInvalid(actor.locale, OWN_AID);
      const teams = await this.hold(em, actor, teamId, partnerId);
      if (teams instanceof TeamUnknown) return teams;
      const problem = teams.map((team) => termProblem(term, team)).find((one) => one !== null);
      if (problem) return new TeamInvalid(actor.locale, problem);
      if ((await aidOf(em, [teamId])).some((aid) => aid.partnerId === partnerId && overlaps(aid, term))) return new TeamInvalid(actor.locale, AID_THERE);
      await em.query('insert into team_aid (team_id, partner_id, from_on, until_on) values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3::date, $4::date)',
        [teamId, partnerId, term.fromOn, term.untilOn]);
      await this.audit.append(em, { actor, action: 'team.aid', subjectType: 'team', subjectId: teamId, detail: { partnerId, ...term } });
      return (await this.book.get(teamId, em))!;
    });
  }

  /** Says which day is the last of what was agreed; of several agreements the latest is meant. */
  end(actor: Actor, teamId: string, partnerId: string, lastDay: string): Promise<Team | TeamInvalid | TeamUnknown | NothingToEnd> {
    return this.database.transaction(async (em) => {
      const teams = await this.hold(em, actor, teamId, partnerId);
      if (teams instanceof TeamUnknown) return teams;
      if (!isDay(lastDay)) return new TeamInvalid(actor.locale, noTerm('lastDay'));
      const aid = (await aidOf(em, [teamId])).filter((one) => one.partnerId === partnerId && (one.untilOn === null || one.untilOn > lastDay)).at(-1);
      if (!aid) return new NothingToEnd(actor.locale, 'partnerId');
      if (lastDay < aid.fromOn) return new TeamInvalid(actor.locale, noTerm('lastDay'));
      await em.query('update team_aid set until_on = $3::date where team_id = least($1::uuid, $2::uuid) and partner_id = greatest($1::uuid, $2::uuid) and from_on = $4::date',
        [teamId, partnerId, lastDay, aid.fromOn]);
      await this.audit.append(em, { actor, action: 'team.aid-end', subjectType: 'team', subjectId: teamId, detail: { partnerId, lastDay } });
      return (await this.book.get(teamId, em))!;
    });
  }

  /** Both teams, held in one order whoever asks. */
  private async hold(em: EntityManager, actor: Actor, teamId: string, partnerId: string): Promise<Term[] | TeamUnknown> {
    const found: Term[] = [];
    for (const id of [teamId, partnerId].sort()) {
      const team = isUuid(id) ? await holdTeam(em, id) : null;
      if (!team) return new TeamUnknown(actor.locale, id === teamId ? 'teamId' : 'partnerId');
      found.push(team);
    }
    return found;
  }
}
