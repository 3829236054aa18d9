import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, In } from 'typeorm';
import { ExpertSkillEntity } from './entities/expert-skill.entity.ts';
import { OrganisationEntity } from './entities/organisation.entity.ts';
import { PrefectureEntity, WorkRoleEntity } from './entities/reference.entity.ts';
import { ExpertSkill } from './experts/expert.types.ts';
import { Organisation } from './experts/organisation.types.ts';
import { Prefecture, WorkRole } from './reference/reference.types.ts';

/** One request's loaders: each gathers the ids of many fields into one query. Facts only, which need no record rights. */
export interface RequestLoaders {
  organisation: DataLoader<string, Organisation | null>;
  prefecture: DataLoader<string, Prefecture | null>;
  workRole: DataLoader<string, WorkRole | null>;
  /** By expert id; the loader of the expert has asked for the rights. */
  skills: DataLoader<string, ExpertSkill[]>;
}

/** Keeps loaders per request, found by the GraphQL context: nothing is remembered longer than the request lives. */
@Injectable()
export class RegistryLoaders {
  private readonly requests = new WeakMap<object, RequestLoaders>();

  constructor(private readonly database: DataSource) {}

  /** The loaders of the request that this GraphQL context belongs to. */
  of(context: object): RequestLoaders {
    let loaders = this.requests.get(context);
    if (!loaders) {
      loaders = this.make();
      this.requests.set(context, loaders);
    }
    return loaders;
  }

  private make(): RequestLoaders {
    const { manager } = this.database;
    return {
      organisation: new DataLoader(async (ids) => {
        const rows = await manager.find(OrganisationEntity, { where: { id: In([...ids]) } });
        return inOrder(ids, rows.map((row) => [row.id, new Organisation(row)]));
      }),
      prefecture: new DataLoader(async (codes) => {
        const rows = await manager.find(PrefectureEntity, { where: { code: In([...codes]) } });
        return inOrder(codes, rows.map((row) => [row.code, new Prefecture(row)]));
      }),
      workRole: new DataLoader(async (ids) => {
        const rows = await manager.find(WorkRoleEntity, { where: { id: In([...ids]) } });
        return inOrder(ids, rows.map((row) => [row.id, new WorkRole(row)]));
      }),
      skills: new DataLoader(async (expertIds) => {
        const rows = await manager.find(ExpertSkillEntity, {
          where: { expertId: In([...expertIds]) }, order: { level: 'DESC', workRoleId: 'ASC' },
        });
        return expertIds.map((id) => rows.filter((row) => row.expertId === id).map((row) => new ExpertSkill(row)));
      }),
    };
  }
}

function inOrder<T>(keys: readonly string[], found: (readonly [string, T])[]): (T | null)[] {
  const byKey = new Map(found);
  return keys.map((key) => byKey.get(key) ?? null);
}
