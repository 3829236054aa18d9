import type { Actor } from '@muster/identity';
import { isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertService } from '../experts/expert.service.ts';
import { aidOf, findTeams, ownPlaces, placesOf } from './team.query.ts';
import { MyTeam, Team, TeamAid, TeamMember } from './team.types.ts';

/** Teams as they are read. */
@Injectable()
export class TeamBook {
  private readonly requests = new WeakMap<object, DataLoader<string, TeamMember[]>>();

  constructor(private readonly database: DataSource, private readonly experts: ExpertService) {}

  /** Every team, those of the whole country first; or the ones with these ids. */
  async list(ids: readonly string[] | null = null, em: EntityManager = this.database.manager): Promise<Team[]> {
    const rows = await findTeams(em, ids);
    const aid = await aidOf(em, rows.map(({ id }) => id));
    return rows.map((row) => Object.assign(new Team(), row, {
      aid: aid.filter(({ teamId }) => teamId === row.id).map(({ teamId: _, ...one }) => Object.assign(new TeamAid(), one)),
    }));
  }

  /** One team; null when there is none. */
  async get(id: string, em: EntityManager = this.database.manager): Promise<Team | null> {
    return isUuid(id) ? (await this.list([id], em))[0] ?? null : null;
  }

  /** The places of the caller himself. */
  async mine({ expertId }: Actor): Promise<MyTeam[]> {
    if (!expertId) return [];
    const places = await ownPlaces(this.database.manager, expertId);
    const teams = new Map((await this.list(places.map(({ teamId }) => teamId))).map((team) => [team.id, team]));
    return places.flatMap(({ teamId, post, fromOn, untilOn }) => {
      const team = teams.get(teamId);
      return team ? [Object.assign(new MyTeam(), { team, post, fromOn, untilOn })] : [];
    });
  }

  /** The people of teams, as far as the caller may see them; many fields of one request are one question. */
  members(context: object, actor: Actor): DataLoader<string, TeamMember[]> {
    const known = this.requests.get(context);
    if (known) return known;
    const loader = new DataLoader<string, TeamMember[]>(async (ids) => {
      const places = await placesOf(this.database.manager, ids);
      const people = await this.experts.visible(actor, places.map(({ expertId }) => expertId));
      return ids.map((id) => places.filter(({ teamId }) => teamId === id).flatMap(({ expertId, post, fromOn, untilOn }) => {
        const expert = people.get(expertId);
        return expert ? [Object.assign(new TeamMember(), { expert, post, fromOn, untilOn })] : [];
      }));
    });
    this.requests.set(context, loader);
    return loader;
  }
}
