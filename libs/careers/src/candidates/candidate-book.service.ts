import { Listings } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reaches } from '../careers.access.ts';
import { findSlots } from '../slots/slot.query.ts';
import { CANDIDATE_NOTE } from './candidate.seal.ts';
import { candidatesOf, findCandidate, namesOf, ownCandidacies, stepsOf, type CandidateRow } from './candidate.query.ts';
import { Candidate, CandidateStep, MyOffer, MyOfferStep } from './candidate.types.ts';

/** Candidates as those read them who hire, and candidacies as the expert himself does. */
@Injectable()
export class CandidateBook {
  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly listings: Listings) {}

  /** The candidates of a slot; none of a slot that the reader does not look after. Reading many is noticed like any listing of people. */
  async ofSlot(actor: Actor, slotId: string, em: EntityManager = this.database.manager): Promise<Candidate[]> {
    if (!isUuid(slotId)) return [];
    const [slot] = await findSlots(em, { bodies: null, ids: [slotId], organisationId: null, fiscalYear: null }, null, 1);
    const found = slot && reaches(actor, slot.organisationId) ? await this.read(em, await candidatesOf(em, slotId)) : [];
    await this.listings.note(actor, found.length);
    return found;
  }

  /** One candidate. Whoever asks has judged that the reader may see him. */
  async get(em: EntityManager, id: string): Promise<Candidate> {
    const [candidate] = await this.read(em, [(await findCandidate(em, id))!]);
    return candidate!;
  }

  /** The caller's own candidacies, the newest first. */
  async mine({ expertId }: Actor, em: EntityManager = this.database.manager): Promise<MyOffer[]> {
    if (!expertId) return [];
    const rows = await ownCandidacies(em, expertId);
    const steps = await stepsOf(em, rows.map(({ id }) => id));
    return rows.map(({ slotId: _, expertId: __, ...row }) => Object.assign(new MyOffer(), {
      ...row, steps: steps.filter(({ candidateId }) => candidateId === row.id).map(({ kind, onDay }) => Object.assign(new MyOfferStep(), { kind, onDay })),
    }));
  }

  private async read(em: EntityManager, rows: readonly CandidateRow[]): Promise<Candidate[]> {
    const ids = rows.map(({ id }) => id);
    const [names, steps] = [await namesOf(em, ids), await stepsOf(em, ids)];
    const notes = await this.vault.openAll(CANDIDATE_NOTE, steps.map(({ id, sealed }) => ({ row: id, sealed })));
    return rows.map((row) => {
      const person = names.get(row.id) ?? null;
      return Object.assign(new Candidate(), {
        ...row, expertId: person ? row.expertId : null, person,
        steps: steps.flatMap(({ candidateId, kind, onDay, reason, at }, i) => (candidateId === row.id ? [Object.assign(new CandidateStep(), { kind, onDay, reason, note: notes[i], at })] : [])),
      });
    });
  }
}
