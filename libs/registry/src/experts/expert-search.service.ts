import { Listings } from '@muster/audit';
import { decodeCursor, isUuid, pageOf, pageSize, say, type ConnectionOf, type PageArgs } from '@muster/platform';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DataSource } from 'typeorm';
import { holdsToday } from '../affiliations/affiliation.query.ts';
import { SqlParams } from '../sql-params.ts';
import { AvailableWhen } from './available-when.port.ts';
import { asksTimeAlone, problemOf } from './expert-filter.rule.ts';
import { countFreeSql, countSql, filterConditions, pageSql, type NamePlace } from './expert-search.query.ts';
import { mayFilterByTime, seesEveryExpert, visibleOrganisations } from './expert.access.ts';
import type { ExpertFilter } from './expert.filter.ts';
import { ExpertService } from './expert.service.ts';
import type { Expert } from './expert.types.ts';

/** Finds experts page by page in the order of their katakana names. */
@Injectable()
export class ExpertSearch {
  constructor(
    private readonly database: DataSource,
    private readonly experts: ExpertService,
    private readonly availableWhen: AvailableWhen,
    private readonly listings: Listings,
  ) {}

  /** One page of those whom the actor may see; counts the whole only when asked. Throws BAD_USER_INPUT naming the field. */
  async page(actor: Actor, filter: ExpertFilter, args: PageArgs): Promise<ConnectionOf<Expert>> {
    const first = pageSize(args);
    const problem = problemOf(filter);
    if (problem) throw badInput(`filter.${problem.field}: ${say(actor.locale, problem.message)}`);
    if (filter.availableAt && !mayFilterByTime(actor)) throw new GraphQLError(say(actor.locale, NO_TIMES), { extensions: { code: 'FORBIDDEN' } });
    const after = await this.placeAfter(actor, args.after);

    const params = new SqlParams();
    const conditions = this.conditions(actor, filter, params);
    const rows: { id: string }[] = await this.database.query(pageSql(conditions, after, first, params), params.values);
    const found = await this.experts.visible(actor, rows.map((row) => row.id));
    const nodes = rows.flatMap((row) => found.get(row.id) ?? []);
    await this.listings.note(actor, Math.min(first, nodes.length));
    return pageOf(nodes, args, (node) => [node.id], (node) => node, () => this.count(actor, filter));
  }

  /** The first of those whom the actor may see, in the order of lists; for exports. Throws BAD_USER_INPUT naming the field. */
  async first(actor: Actor, filter: ExpertFilter, most: number): Promise<Expert[]> {
    const problem = problemOf(filter);
    if (problem) throw badInput(`filter.${problem.field}: ${say(actor.locale, problem.message)}`);
    const params = new SqlParams();
    const rows: { id: string }[] = await this.database.query(pageSql(this.conditions(actor, filter, params), null, most - 1, params), params.values);
    const found = await this.experts.visible(actor, rows.map((row) => row.id));
    return rows.flatMap((row) => found.get(row.id) ?? []);
  }

  /** How many of them the actor may see. */
  async count(actor: Actor, filter: ExpertFilter): Promise<number> {
    const params = new SqlParams();
    const time = seesEveryExpert(actor) ? asksTimeAlone(filter) : null;
    const sql = time ? countFreeSql(time, params, this.availableWhen) : countSql(this.conditions(actor, filter, params));
    const rows: { people: number }[] = await this.database.query(sql, params.values);
    return rows[0]?.people ?? 0;
  }

  private conditions(actor: Actor, filter: ExpertFilter, params: SqlParams): string[] {
    return ['e.erased_at is null', ...reach(actor, params), ...filterConditions(filter, params, this.availableWhen)];
  }

  /** A cursor holds the id alone: a name in it would travel through logs and traces. */
  private async placeAfter(actor: Actor, cursor: PageArgs['after']): Promise<NamePlace | null> {
    const values = decodeCursor(cursor, 1);
    if (!values) return null;
    const id = values[0];
    const expert = typeof id === 'string' && isUuid(id) ? (await this.experts.visible(actor, [id])).get(id) : null;
    if (!expert) {
      throw badInput(`after: ${say(actor.locale, {
        ja: 'この一覧の続きを表すカーソルではありません。最初のページから表示してください。',
        en: 'this is no cursor of this list; leave it out to begin at the first page',
      })}`);
    }
    return { familyKana: expert.kana.family, givenKana: expert.kana.given, id: expert.id };
  }
}

const NO_TIMES = { ja: '空き時間で絞り込む権限がありません。', en: 'You may not search by availability.' };

/** The records that an actor may see, as a condition on the expert `e`; the twin of `visibleExperts`. */
function reach(actor: Actor, params: SqlParams): string[] {
  if (seesEveryExpert(actor)) return [];
  const organisations = params.add([...visibleOrganisations(actor)], 'uuid[]');
  return [`(e.id = ${params.add(actor.expertId, 'uuid')} or e.id in (select a.expert_id from affiliation a where a.organisation_id = any(${organisations}) and ${holdsToday('a')}))`];
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
