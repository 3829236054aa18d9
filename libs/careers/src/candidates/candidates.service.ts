import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, todayInJapan, Vault } from '@muster/platform';
import { NotAnExpert } from '@muster/registry';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CareerProblem } from '../career.problem.ts';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { reaches } from '../careers.access.ts';
import { foldSlots } from '../slots/slot.fold.ts';
import { SlotLedger } from '../slots/slot-ledger.service.ts';
import { holdSlot, ledgerOf } from '../slots/slot.query.ts';
import { CandidateBook } from './candidate-book.service.ts';
import { addCandidate, addStep, candidatesOf, findCandidate, holdCandidate, stepsOf, type CandidateRow } from './candidate.query.ts';
import { CANDIDATE_NOTE } from './candidate.seal.ts';
import { KNOWN_ALREADY, needsConsent, NO_NOTE, NOT_OPEN, offerProblem, stepProblem } from './candidate.state.ts';
import type { Candidate, CandidateStepInput, MyOffer } from './candidate.types.ts';
import { OfferPeople } from './offer-people.service.ts';

type Refused = CareerEntryInvalid | CareerRecordUnknown;
/** An expert's own word on an offer. */
export interface OfferAnswer extends Pick<CandidateStepInput, 'reason' | 'note'> {
  id: string;
  accept: boolean;
}

type Told = Pick<CandidateStepInput, 'step' | 'onDay' | 'reason' | 'note'>;

const LONGEST_NOTE = 1_000;

/** Candidates for hiring slots: only people who opted in to offers; suitability evaluations are no part of it. */
@Injectable()
export class Candidates {
  constructor(
    private readonly database: DataSource, private readonly vault: Vault, private readonly book: CandidateBook, private readonly people: OfferPeople,
    private readonly ledger: SlotLedger, private readonly audit: AuditLog,
  ) {}

  /** Puts somebody on the shortlist of a slot. */
  shortlist(actor: Actor, slotId: string, expertId: string): Promise<Candidate | Refused> {
    return this.database.transaction(async (em) => {
      const slot = isUuid(slotId) ? await holdSlot(em, slotId) : null;
      if (!slot || !reaches(actor, slot.organisationId)) return new CareerRecordUnknown(actor.locale, 'slotId');
      if (!await this.people.isOpen(em, expertId)) return new CareerEntryInvalid(actor.locale, NOT_OPEN);
      const id = await addCandidate(em, slotId, expertId);
      if (id === null) return new CareerEntryInvalid(actor.locale, KNOWN_ALREADY);
      return this.write(em, actor, { id, slotId, expertId, state: 'SHORTLISTED' }, { step: 'SHORTLISTED', onDay: await todayInJapan(em), reason: null, note: null });
    });
  }

  /** Records a step; an appointment fills a place of the slot in the same transaction. */
  step(actor: Actor, { candidateId, ...told }: CandidateStepInput): Promise<Candidate | Refused> {
    return this.database.transaction(async (em) => {
      const candidate = await this.held(em, candidateId, (organisationId) => reaches(actor, organisationId));
      if (!candidate) return new CareerRecordUnknown(actor.locale, 'candidateId');
      const problem = await this.problem(em, candidate, told)
        ?? (needsConsent(told.step) && !await this.people.isOpen(em, candidate.expertId) ? NOT_OPEN : null)
        ?? (told.step === 'OFFERED' ? await this.placeProblem(em, candidate.slotId) : null);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      if (told.step === 'APPOINTED') {
        const filled = await this.ledger.add(em, actor, candidate.slotId, { kind: 'FILLED', heads: 1, onDay: told.onDay }, candidate.id);
        if (typeof filled !== 'string') return filled;
      }
      return this.write(em, actor, candidate, told);
    });
  }

  /** The expert's own answer to an offer; he may also withdraw before there is one. */
  async answer(actor: Actor, { id, accept, reason, note }: OfferAnswer): Promise<MyOffer | Refused | NotAnExpert> {
    if (!actor.expertId) return new NotAnExpert(actor.locale);
    return this.database.transaction(async (em) => {
      const candidate = isUuid(id) ? await holdCandidate(em, id) : null;
      if (candidate?.expertId !== actor.expertId) return new CareerRecordUnknown(actor.locale);
      const told: Told = { step: accept ? 'ACCEPTED' : 'DECLINED', onDay: await todayInJapan(em), reason: accept ? null : reason, note };
      const problem = await this.problem(em, candidate, told);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      await this.writeStep(em, actor, candidate, told);
      return (await this.book.mine(actor, em)).find((offer) => offer.id === id)!;
    });
  }

  /** The candidate, held after his slot, so that whoever fills or offers places of one slot waits for the other. */
  private async held(em: EntityManager, id: string, may: (organisationId: string) => boolean): Promise<CandidateRow | null> {
    const found = isUuid(id) ? await findCandidate(em, id) : null;
    const slot = found ? await holdSlot(em, found.slotId) : null;
    return slot && may(slot.organisationId) ? holdCandidate(em, id) : null;
  }

  private async problem(em: EntityManager, { id, state }: CandidateRow, { step, onDay, note }: Told): Promise<CareerProblem | null> {
    if (note !== null && note.length > LONGEST_NOTE) return NO_NOTE;
    const last = (await stepsOf(em, [id])).at(-1)!;
    return stepProblem(state, step, onDay, last.onDay, await todayInJapan(em));
  }

  private async placeProblem(em: EntityManager, slotId: string): Promise<CareerProblem | null> {
    const out = (await candidatesOf(em, slotId)).filter(({ state }) => state === 'OFFERED' || state === 'ACCEPTED').length;
    return offerProblem(foldSlots(await ledgerOf(em, [slotId])).open, out);
  }

  private async write(em: EntityManager, actor: Actor, candidate: CandidateRow, told: Told): Promise<Candidate> {
    await this.writeStep(em, actor, candidate, told);
    return this.book.get(em, candidate.id);
  }

  private async writeStep(em: EntityManager, actor: Actor, { id, slotId }: CandidateRow, { step, onDay, reason, note }: Told): Promise<void> {
    const row = newId();
    const text = note?.trim();
    const sealed = text ? await this.vault.seal({ ...CANDIDATE_NOTE, row }, text) : null;
    await addStep(em, id, { id: row, kind: step, onDay, reason: step === 'DECLINED' ? reason : null, note: sealed }, actor.userId);
    await this.audit.append(em, { actor, action: 'candidate.step', subjectType: 'candidate', subjectId: id, detail: { slotId, step, onDay } });
  }
}
