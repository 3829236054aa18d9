import type { Actor } from '@muster/identity';
import { decodeCursor, isUuid, pageOf, pageSize, type ConnectionOf } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { reachedBodies } from '../careers.access.ts';
import { countPosts, dutiesOf, eventsOf, findPosts, holdingsOf, type PostFilter, type PostRow } from './post.query.ts';
import { Post, PostDuty, PostEvent, PostHolding, PostRank, type PostArgs } from './post.types.ts';

const ANY: PostFilter = { bodies: null, ids: null, organisationId: null, securityManagement: null, vacant: null, past: true };
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What hangs on posts, by post. */
interface PostLoaders {
  duties: DataLoader<string, PostDuty[]>;
  holdings: DataLoader<string, PostHolding[]>;
  history: DataLoader<string, PostEvent[]>;
}

/** Posts as they are read, of the bodies that the reader looks after. */
@Injectable()
export class PostBook {
  private readonly requests = new WeakMap<object, PostLoaders>();

  constructor(private readonly database: DataSource) {}

  /** A page, by bodies and ranks. */
  async page(actor: Actor, args: PostArgs): Promise<ConnectionOf<Post>> {
    const { manager } = this.database;
    const { organisationId = null, securityManagement = null, vacant = null, past } = args;
    const filter: PostFilter = { bodies: reachedBodies(actor), ids: null, organisationId: organisationId === null || isUuid(organisationId) ? organisationId : NOBODY, securityManagement, vacant, past };
    const rows = await findPosts(manager, filter, decodeCursor(args.after, 5), pageSize(args) + 1, actor.locale);
    return pageOf(rows, args, ({ place }) => place, ({ place: _, ...row }) => postOf(row), () => countPosts(manager, filter));
  }

  /** One post; null when there is none that the reader may see. */
  async get(actor: Actor, id: string, em: EntityManager = this.database.manager): Promise<Post | null> {
    if (!isUuid(id)) return null;
    const [row] = await findPosts(em, { ...ANY, bodies: reachedBodies(actor), ids: [id] }, null, 1);
    if (!row) return null;
    const { place: _, ...post } = row;
    return postOf(post);
  }

  /** The ranks of posts, the highest first. */
  async ranks(): Promise<PostRank[]> {
    const rows: PostRank[] = await this.database.query(
      'select code, layer, name_ja as "nameJa", name_en as "nameEn", valid_from::text as "validFrom", valid_to::text as "validTo" from post_rank order by position');
    return rows.map((row) => Object.assign(new PostRank(), row));
  }

  /** One request's loaders: many posts of one answer are one question each. */
  of(context: object): PostLoaders {
    const known = this.requests.get(context);
    if (known) return known;
    const { manager } = this.database;
    const gathered = <R extends { postId: string }, T>(read: (em: EntityManager, ids: readonly string[]) => Promise<R[]>, make: (row: Omit<R, 'postId'>) => T): DataLoader<string, T[]> =>
      new DataLoader(async (ids) => {
        const byPost = Map.groupBy(await read(manager, ids), ({ postId }) => postId);
        return ids.map((id) => (byPost.get(id) ?? []).map(({ postId: _, ...row }) => make(row)));
      });
    const loaders: PostLoaders = {
      duties: gathered(dutiesOf, (row) => Object.assign(new PostDuty(), row)),
      holdings: gathered(holdingsOf, (row) => Object.assign(new PostHolding(), row)),
      history: gathered(eventsOf, (row) => Object.assign(new PostEvent(), row)),
    };
    this.requests.set(context, loaders);
    return loaders;
  }
}

function postOf(row: PostRow): Post {
  return Object.assign(new Post(), row);
}
