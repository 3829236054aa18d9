import type { Actor } from '@muster/identity';
import { monthsAfter, todayInJapan, type Day } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { CareerEntryInvalid } from '../career.refusals.ts';
import { reachedBodies } from '../careers.access.ts';
import { factsOf, vacantPosts } from './plan.query.ts';
import { CareerProgress, PostSuggestion, type CareerPlan, type WhatIfInput } from './plan.types.ts';
import { progressTo, supposing, type CareerFacts, type Progress } from './progress.rule.ts';
import { suggestPosts } from './suggestion.rule.ts';
import { versionsById } from './track.query.ts';
import type { Step } from './track.rule.ts';
import { whatIfProblem } from './what-if.rule.ts';

const MOST_SUGGESTIONS = 10;

/** How far people are with their plans, what is missing, and what would bring them on: reckoned from what is on record, never typed. */
@Injectable()
export class PlanProgress {
  private readonly requests = new WeakMap<object, DataLoader<CareerPlan, CareerProgress>>();

  constructor(private readonly database: DataSource) {}

  /** One request's loader of how far people are today; a list of plans is few questions. */
  today(context: object): DataLoader<CareerPlan, CareerProgress> {
    const loader = this.requests.get(context) ?? new DataLoader((plans: readonly CareerPlan[]) => this.ofAll(plans));
    this.requests.set(context, loader);
    return loader;
  }

  private async ofAll(plans: readonly CareerPlan[]): Promise<CareerProgress[]> {
    const em = this.database.manager;
    const versions = await versionsById(em, [...new Set(plans.map(({ versionId }) => versionId))]);
    const [facts, today] = [await factsOf(em, plans.map(({ expertId }) => expertId)), await todayInJapan(em)];
    return plans.map(({ versionId, targetCode, expertId }) => shown(progressTo(versions.get(versionId)!.steps, targetCode, facts.get(expertId)!, today), today));
  }

  /** How far the person would be if. */
  async whatIf(actor: Actor, plan: CareerPlan, change: WhatIfInput): Promise<CareerProgress | CareerEntryInvalid> {
    const problem = whatIfProblem(change);
    if (problem) return new CareerEntryInvalid(actor.locale, problem);
    const { steps, facts, today } = await this.ground(this.database.manager, plan);
    const then = supposing(facts, change, today, monthsAfter);
    return shown(progressTo(steps, plan.targetCode, then.facts, then.on), then.on);
  }

  /** Vacant posts that would bring the person on with the step in hand, the best fit first. */
  async suggestions(actor: Actor, plan: CareerPlan): Promise<PostSuggestion[]> {
    const em = this.database.manager;
    const { steps, facts, today } = await this.ground(em, plan);
    const { next } = progressTo(steps, plan.targetCode, facts, today);
    if (!next) return [];
    const posts = await vacantPosts(em, actor.expertId === plan.expertId ? [] : reachedBodies(actor), [plan.organisationId]);
    const byId = new Map(posts.map((post) => [post.id, post]));
    return suggestPosts(posts, facts, next.lines, MOST_SUGGESTIONS).map((fit) => {
      const { organisationId, titleJa, titleEn } = byId.get(fit.postId)!;
      return Object.assign(new PostSuggestion(), { ...fit, organisationId, titleJa, titleEn });
    });
  }

  private async ground(em: EntityManager, plan: CareerPlan): Promise<{ steps: readonly Step[]; facts: CareerFacts; today: Day }> {
    const version = (await versionsById(em, [plan.versionId])).get(plan.versionId)!;
    return { steps: version.steps, facts: (await factsOf(em, [plan.expertId])).get(plan.expertId)!, today: await todayInJapan(em) };
  }
}

const shown = (progress: Progress, on: Day): CareerProgress => Object.assign(new CareerProgress(), { ...progress, on });
