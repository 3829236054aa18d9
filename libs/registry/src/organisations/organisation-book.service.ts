import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrganisationEntity } from '../entities/organisation.entity.ts';
import { Organisation } from '../experts/organisation.types.ts';
import { OrganisationInvalid, OrganisationName, OrganisationRecord, OrganisationUnknown } from './organisation-book.types.ts';
import { addName, addOrganisation, correctName, dropNamesAhead, holdOrganisation, knownCodes, organisationNamesTakeEffect, setEnd, successorStands, type OrganisationHead } from './organisation.query.ts';
import { CIRCLE, dayProblem, namesProblem, NO_SUCCESSOR, NO_SUCH_CODE, organisationProblem, SAME_DAY, SLUG_TAKEN, trimmedNames, type NewOrganisation, type OrganisationNames, type OrganisationProblem } from './organisation.rule.ts';

type Changed = OrganisationRecord | OrganisationInvalid | OrganisationUnknown;
type Act = (em: EntityManager, head: OrganisationHead, today: string) => Promise<OrganisationProblem | { action: string; detail?: Record<string, unknown> }>;

/** Organisations over time: added, renamed from a day on, ended or merged. None is ever deleted, since records point to it. */
@Injectable()
export class OrganisationBook {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** One with its names; null when there is none. */
  async one(id: string): Promise<OrganisationRecord | null> {
    return isUuid(id) ? this.read(this.database.manager, id) : null;
  }

  /** Adds an organisation. */
  async add(actor: Actor, input: NewOrganisation): Promise<OrganisationRecord | OrganisationInvalid> {
    const given = { ...input, ...trimmedNames(input) };
    return this.database.transaction(async (em) => {
      const problem = organisationProblem(given, await todayInJapan(em)) ?? (await knownCodes(em, given) ? null : NO_SUCH_CODE);
      if (problem) return new OrganisationInvalid(actor.locale, problem);
      const id = newId();
      if (!await addOrganisation(em, id, given)) return new OrganisationInvalid(actor.locale, SLUG_TAKEN);
      await this.audit.append(em, { actor, action: 'organisation.add', subjectType: 'organisation', subjectId: id, detail: { kind: given.kind, validFrom: given.validFrom } });
      return (await this.read(em, id))!;
    });
  }

  /** Another name from a day on; what it was called before stays on record. */
  rename(actor: Actor, id: string, wish: OrganisationNames, fromOn: string): Promise<Changed> {
    const names = trimmedNames(wish);
    return this.change(actor, id, async (em, { validFrom, latestFrom }, today) => {
      const problem = namesProblem(names) ?? dayProblem('fromOn', fromOn, validFrom, today) ?? (fromOn > latestFrom ? null : SAME_DAY);
      if (problem) return problem;
      await addName(em, id, names, fromOn, actor.userId);
      await organisationNamesTakeEffect(em, id);
      return { action: 'organisation.rename', detail: { fromOn } };
    });
  }

  /** A slip of the pen in the name that is borne now. */
  correct(actor: Actor, id: string, wish: OrganisationNames): Promise<Changed> {
    const names = trimmedNames(wish);
    return this.change(actor, id, async (em) => {
      const problem = namesProblem(names);
      if (problem) return problem;
      await correctName(em, id, names);
      return { action: 'organisation.correct' };
    });
  }

  /** Takes back a name that is not borne yet. */
  keepName(actor: Actor, id: string): Promise<Changed> {
    return this.change(actor, id, async (em) => ({ action: 'organisation.keep-name', detail: { names: await dropNamesAhead(em, id) } }));
  }

  /** Ends it, merged into another or not; without a last day it goes on. */
  end(actor: Actor, id: string, lastDay: string | null, successorId: string | null): Promise<Changed> {
    return this.change(actor, id, async (em, { validFrom }, today) => {
      const problem = lastDay === null ? null : dayProblem('lastDay', lastDay, validFrom, today) ?? (successorId === null ? null : await successorProblem(em, id, lastDay, successorId));
      if (problem) return problem;
      await setEnd(em, id, lastDay, lastDay === null ? null : successorId);
      return { action: lastDay === null ? 'organisation.go-on' : 'organisation.end', detail: { lastDay, successorId } };
    });
  }

  private change(actor: Actor, id: string, act: Act): Promise<Changed> {
    return this.database.transaction(async (em) => {
      const head = isUuid(id) ? await holdOrganisation(em, id) : undefined;
      if (!head) return new OrganisationUnknown(actor.locale);
      const done = await act(em, head, await todayInJapan(em));
      if ('field' in done) return new OrganisationInvalid(actor.locale, done);
      await this.audit.append(em, { actor, subjectType: 'organisation', subjectId: id, ...done });
      return (await this.read(em, id))!;
    });
  }

  private async read(em: EntityManager, id: string): Promise<OrganisationRecord | null> {
    const row = await em.findOneBy(OrganisationEntity, { id });
    if (!row) return null;
    const names = await em.query<OrganisationName[]>(
      'select id, from_on::text as "fromOn", name_ja as "nameJa", name_kana as "nameKana", name_en as "nameEn" from organisation_name where organisation_id = $1 order by from_on desc', [id]);
    const near = await em.createQueryBuilder(OrganisationEntity, 'o')
      .where('o.id = (select successor_id from organisation where id = :id) or o.id in (select id from organisation where successor_id = :id)', { id }).orderBy('o.slug').getMany();
    const [{ successorId }] = await em.query<[{ successorId: string | null }]>('select successor_id as "successorId" from organisation where id = $1', [id]);
    return Object.assign(new OrganisationRecord(), {
      organisationId: id, organisation: new Organisation(row), names: names.map((name) => Object.assign(new OrganisationName(), name)),
      successor: near.filter((one) => one.id === successorId).map((one) => new Organisation(one))[0] ?? null,
      predecessors: near.filter((one) => one.id !== successorId).map((one) => new Organisation(one)),
    });
  }
}

async function successorProblem(em: EntityManager, id: string, lastDay: string, successorId: string): Promise<OrganisationProblem | null> {
  if (!isUuid(successorId)) return NO_SUCCESSOR;
  const { there, circle } = await successorStands(em, successorId, id, lastDay);
  return circle ? CIRCLE : there ? null : NO_SUCCESSOR;
}
