import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, isUuid } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { findBody, isRank } from '../bodies/body.query.ts';
import { bodyProblem } from '../bodies/body.rule.ts';
import { NO_RANK, noDay, type CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordChanged, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { PostBook } from './post-book.service.ts';
import { abolitionProblem, dutiesProblem, dutyChange, postProblem, renameProblem, replacementProblem, type Duty } from './post-entry.rule.ts';
import { addDuties, addPost, dutiesOf, endDuties, holdingsOf, holdPost, knownRoles, type PostRow } from './post.query.ts';
import type { Post, PostInput } from './post.types.ts';

type Refused = CareerEntryInvalid | CareerRecordUnknown | CareerRecordChanged;

/** Posts: founding, titles, duties, abolition. */
@Injectable()
export class Posts {
  constructor(private readonly database: DataSource, private readonly book: PostBook, private readonly audit: AuditLog) {}

  /** Founds a post, in the place of an abolished one where that is named. */
  found(actor: Actor, input: PostInput): Promise<Post | Refused> {
    return this.database.transaction(async (em) => {
      if (!reaches(actor, input.organisationId)) return new CareerRecordUnknown(actor.locale, 'organisationId');
      const problem = postProblem(input, await knownRoles(em, input.duties.map(({ workRoleId }) => workRoleId))) ?? await this.placeProblem(em, actor, input);
      if (problem) return problem instanceof CareerRecordUnknown ? problem : new CareerEntryInvalid(actor.locale, problem);
      const id = await addPost(em, input);
      await addDuties(em, id, input.duties, input.foundedOn);
      return this.done(em, actor, 'post.found', id, { organisationId: input.organisationId, rank: input.rank, securityManagement: input.securityManagement, foundedOn: input.foundedOn });
    });
  }

  /** Corrects the title; the former one stays in the history. */
  rename(actor: Actor, id: string, version: number, titles: { titleJa: string; titleEn: string }): Promise<Post | Refused> {
    return this.change(actor, id, version, async (em, post) => {
      const problem = renameProblem(post, titles);
      if (problem) return problem;
      await em.query('update post set title_ja = $2, title_en = $3, version = version + 1 where id = $1', [id, titles.titleJa.trim(), titles.titleEn.trim()]);
      return { action: 'post.rename', detail: {} };
    });
  }

  /** These duties, and no others, hold from a day on. */
  setDuties(actor: Actor, id: string, version: number, fromOn: string, duties: readonly Duty[]): Promise<Post | Refused> {
    return this.change(actor, id, version, async (em, post) => {
      const wrong = (isDay(fromOn) && fromOn >= post.foundedOn ? null : noDay('fromOn')) ?? dutiesProblem(duties, await knownRoles(em, duties.map(({ workRoleId }) => workRoleId)));
      if (wrong) return wrong;
      const change = dutyChange((await dutiesOf(em, [id])).filter(({ untilOn }) => untilOn === null), duties, fromOn);
      if ('code' in change) return change;
      await endDuties(em, id, change.end.map(({ workRoleId }) => workRoleId), fromOn);
      await addDuties(em, id, change.begin, fromOn);
      await em.query('update post set version = version + 1 where id = $1', [id]);
      return { action: 'post.duties', detail: { fromOn, duties: duties.map(({ workRoleId, level }) => `${workRoleId}:${level}`) } };
    });
  }

  /** From this day on the post is no more; null takes that back, unless another one has its place. */
  abolish(actor: Actor, id: string, version: number, on: string | null): Promise<Post | Refused> {
    return this.change(actor, id, version, async (em, post) => {
      const replaced = await isReplaced(em, id);
      const problem = replaced ? REPLACED : on === null ? null : abolitionProblem({ foundedOn: post.foundedOn, holdings: await holdingsOf(em, [id]) }, on);
      if (problem) return problem;
      await em.query('update post set abolished_on = $2::date, version = version + 1 where id = $1', [id, on]);
      return { action: 'post.abolish', detail: { on } };
    });
  }

  private change(
    actor: Actor, id: string, version: number, act: (em: EntityManager, post: PostRow) => Promise<CareerProblem | { action: string; detail: Record<string, unknown> }>,
  ): Promise<Post | Refused> {
    return this.database.transaction(async (em) => {
      const post = isUuid(id) ? await holdPost(em, id) : null;
      if (!post || !reaches(actor, post.organisationId)) return new CareerRecordUnknown(actor.locale);
      if (post.version !== version) return new CareerRecordChanged(actor.locale);
      const done = await act(em, post);
      return 'code' in done ? new CareerEntryInvalid(actor.locale, done) : this.done(em, actor, done.action, id, done.detail);
    });
  }

  private async placeProblem(em: EntityManager, actor: Actor, input: PostInput): Promise<CareerProblem | CareerRecordUnknown | null> {
    const body = await findBody(em, input.organisationId);
    if (!body) return new CareerRecordUnknown(actor.locale, 'organisationId');
    const problem = bodyProblem(body, input.foundedOn, 'foundedOn');
    if (problem) return problem;
    if (!await isRank(em, input.rank, input.foundedOn)) return NO_RANK;
    if (input.replacesId === null) return null;
    const replaced = isUuid(input.replacesId) ? await holdPost(em, input.replacesId) : null;
    if (!replaced || !reaches(actor, replaced.organisationId)) return new CareerRecordUnknown(actor.locale, 'replacesId');
    return await isReplaced(em, replaced.id) ? { ...REPLACED, field: 'replacesId' } : replacementProblem(replaced, input.foundedOn);
  }

  private async done(em: EntityManager, actor: Actor, action: string, id: string, detail: Record<string, unknown>): Promise<Post> {
    await this.audit.append(em, { actor, action, subjectType: 'post', subjectId: id, detail });
    return (await this.book.get(actor, id, em))!;
  }
}

async function isReplaced(em: EntityManager, id: string): Promise<boolean> {
  const [row]: unknown[] = await em.query('select from post where replaces = $1', [id]);
  return row !== undefined;
}

const REPLACED: CareerProblem = {
  code: 'REPLACED', field: 'on', message: { ja: 'このポストには後継のポストがあります。', en: 'Another post has come in its place.' },
  remedy: { ja: '後継のポストに記録してください。', en: 'Record it with that one.' },
};
