import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, todayInJapan, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { seesEveryExpert } from '../experts/expert.access.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { affiliationById, affiliationsOf, endAffiliations, writeAffiliation, type AffiliationRow } from './affiliation.query.ts';
import { AffiliationUnknown, BadAffiliation } from './affiliation.refusals.ts';
import { fitAffiliation, type AffiliationProblem, type Place } from './affiliation.rule.ts';
import { AFFILIATION_TITLE } from './affiliation.seal.ts';
import { Affiliation, AffiliationList, type AffiliationInput } from './affiliation.types.ts';
import { knownOrganisations } from './conflict.query.ts';

const LONGEST_TITLE = 100;

const NO_ORGANISATION: AffiliationProblem = {
  field: 'organisationId', message: { ja: 'この組織は登録されていません。', en: 'There is no such organisation.' }, remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' },
};
const LONG_TITLE: AffiliationProblem = {
  field: 'title', message: { ja: '役職が長すぎます。', en: 'The title is too long.' }, remedy: { ja: `${LONGEST_TITLE}文字以内にしてください。`, en: `Give at most ${LONGEST_TITLE} characters.` },
};

/** Whose affiliation is changed, and by whose word. */
interface Change { actor: Actor; expertId: string; byOffice: boolean }

/** To whom people belong, over time: their own word, and the office's. Rights of HR follow the day. */
@Injectable()
export class Affiliations {
  private readonly requests = new WeakMap<object, DataLoader<string, Affiliation[]>>();

  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly audit: AuditLog) {}

  /** Mine, the newest first. */
  async mine({ expertId }: Actor): Promise<Affiliation[]> {
    return expertId ? (await this.list(this.database.manager, expertId)).affiliations : [];
  }

  /** The request's loader by expert: who may not see everybody sees what concerns his own organisations, and his own. */
  of(context: object, actor: Actor): DataLoader<string, Affiliation[]> {
    const loader = this.requests.get(context) ?? new DataLoader(async (ids: readonly string[]) => {
      const rows = await affiliationsOf(this.database, ids, seesEveryExpert(actor) ? null : actor.organisationIds);
      const own = seesEveryExpert(actor) || !actor.expertId || !ids.includes(actor.expertId) ? [] : await affiliationsOf(this.database, [actor.expertId]);
      const all = await this.open([...rows.filter(({ expertId }) => own.length === 0 || expertId !== actor.expertId), ...own]);
      return ids.map((id) => all.filter(({ row }) => row.expertId === id).map(({ shown }) => shown));
    });
    this.requests.set(context, loader);
    return loader;
  }

  /** I say to whom I belong; the office hears of it. */
  enterMine(actor: Actor, input: AffiliationInput): Promise<AffiliationList | NotAnExpert | AffiliationUnknown | BadAffiliation> {
    return actor.expertId ? this.enter({ actor, expertId: actor.expertId, byOffice: false }, input) : Promise.resolve(new NotAnExpert(actor.locale));
  }

  /** The office enters to whom somebody belongs. */
  async enterFor(actor: Actor, expertId: string, input: AffiliationInput): Promise<AffiliationList | ExpertUnknown | AffiliationUnknown | BadAffiliation> {
    if (!isUuid(expertId)) return new ExpertUnknown(actor.locale);
    const [known]: unknown[] = await this.database.query(`select 1 from expert where id = $1 and erased_at is null and status <> 'LEFT'`, [expertId]);
    return known ? this.enter({ actor, expertId, byOffice: true }, input) : new ExpertUnknown(actor.locale);
  }

  /** Takes back what was entered by mistake: my own word. */
  removeMine(actor: Actor, id: string): Promise<AffiliationList | NotAnExpert | AffiliationUnknown> {
    return actor.expertId ? this.remove({ actor, expertId: actor.expertId, byOffice: false }, id) : Promise.resolve(new NotAnExpert(actor.locale));
  }

  /** Takes back what was entered by mistake. */
  async removeFor(actor: Actor, id: string): Promise<AffiliationList | AffiliationUnknown> {
    const row = isUuid(id) ? await affiliationById(this.database.manager, id) : null;
    return row ? this.remove({ actor, expertId: row.expertId, byOffice: true }, id) : new AffiliationUnknown(actor.locale);
  }

  private enter({ actor, expertId, byOffice }: Change, input: AffiliationInput): Promise<AffiliationList | AffiliationUnknown | BadAffiliation> {
    return this.database.transaction(async (em) => {
      const rows = await lockAffiliations(em, expertId);
      const held = input.id ? rows.find(({ id }) => id === input.id) : null;
      if (held === undefined || (held?.byOffice && !byOffice && !onlyEnds(held, input))) return new AffiliationUnknown(actor.locale);
      const title = input.title?.trim() || null;
      if (title !== null && title.length > LONGEST_TITLE) return new BadAffiliation(actor.locale, LONG_TITLE);
      if (!isUuid(input.organisationId) || (await knownOrganisations(em, [input.organisationId])).size === 0) return new BadAffiliation(actor.locale, NO_ORGANISATION);
      const entry = { id: held?.id ?? newId(), organisationId: input.organisationId.toLowerCase(), fromOn: input.fromOn, untilOn: input.untilOn ?? null, main: input.main };
      const fitted = fitAffiliation(entry, rows.filter(({ id }) => id !== entry.id), await todayInJapan(em));
      if (!fitted.ok) return new BadAffiliation(actor.locale, fitted.problem);
      await endAffiliations(em, fitted.ended);
      await writeAffiliation(em, { ...entry, expertId, byOffice: byOffice || held?.byOffice === true, by: actor.userId, title: title === null ? null : await this.vault.seal({ ...AFFILIATION_TITLE, row: entry.id }, title) });
      await this.audit.append(em, { actor, action: 'affiliation.enter', subjectType: 'expert', subjectId: expertId, detail: { affiliationId: entry.id, byOffice, before: held ? onRecord(held) : null, after: onRecord(entry), ended: fitted.ended.map(({ id, untilOn }) => ({ affiliationId: id, untilOn })) } });
      return this.list(em, expertId);
    });
  }

  private remove({ actor, expertId, byOffice }: Change, id: string): Promise<AffiliationList | AffiliationUnknown> {
    return this.database.transaction(async (em) => {
      const held = (await lockAffiliations(em, expertId)).find((row) => row.id === id);
      if (!held || (!byOffice && held.byOffice)) return new AffiliationUnknown(actor.locale);
      await em.query('delete from affiliation where id = $1', [id]);
      await this.audit.append(em, { actor, action: 'affiliation.remove', subjectType: 'expert', subjectId: expertId, detail: { affiliationId: id, byOffice, ...onRecord(held) } });
      return this.list(em, expertId);
    });
  }

  private async list(em: EntityManager, expertId: string): Promise<AffiliationList> {
    return Object.assign(new AffiliationList(), { expertId, affiliations: (await this.open(await affiliationsOf(em, [expertId]))).map(({ shown }) => shown) });
  }

  private async open(rows: readonly AffiliationRow[]): Promise<{ row: AffiliationRow; shown: Affiliation }[]> {
    const titles = await this.vault.openAll(AFFILIATION_TITLE, rows.map(({ id, title }) => ({ row: id, sealed: title })));
    return rows.map((row, at) => ({ row, shown: Object.assign(new Affiliation(), row, { title: titles[at] ?? null }) }));
  }
}

/** What the record keeps of an affiliation, which a change overwrites: without title, which is sealed. */
function onRecord({ organisationId, fromOn, untilOn, main }: Place): Omit<Place, 'id'> {
  return { organisationId, fromOn, untilOn, main };
}

/** Of what the office entered, a person himself says the end and nothing else; the title may stay unsaid. */
function onlyEnds(held: AffiliationRow, { organisationId, fromOn, main }: AffiliationInput): boolean {
  return held.organisationId === organisationId.toLowerCase() && held.fromOn === fromOn && held.main === main;
}

async function lockAffiliations(em: EntityManager, expertId: string): Promise<AffiliationRow[]> {
  await em.query('select id from expert where id = $1 for no key update', [expertId]);
  return affiliationsOf(em, [expertId]);
}
