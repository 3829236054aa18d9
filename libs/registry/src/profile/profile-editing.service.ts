import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holdsToday } from '../affiliations/affiliation.query.ts';
import { pledgeInForce } from '../agreements/signature.query.ts';
import { confirmationOf } from '../confirmation/confirmation.query.ts';
import { confirmationState } from '../confirmation/confirmation.rule.ts';
import { AvailableWhen } from '../experts/available-when.port.ts';
import { ExpertService } from '../experts/expert.service.ts';
import type { Expert } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { readProfile, type ProfileChange } from './profile-change.rule.ts';
import { profileSteps } from './profile-steps.rule.ts';
import { blocksOf, holdProfile, profileFacts, writeProfile } from './profile.query.ts';
import { BadProfile, MyProfileStep } from './profile.types.ts';

/** An expert keeps his own entry, step by step. Names and membership are not his to change. */
@Injectable()
export class ProfileEditing {
  constructor(private readonly database: DataSource, private readonly experts: ExpertService, private readonly available: AvailableWhen, private readonly audit: AuditLog) {}

  /** What is done and what is left; nothing for who is no expert. */
  async steps({ expertId }: Actor): Promise<MyProfileStep[]> {
    if (!expertId) return [];
    const em = this.database.manager;
    const facts = await profileFacts(em, expertId, (expert) => this.available.said(expert), holdsToday);
    const { dueOn, today } = await confirmationOf(em, expertId);
    return profileSteps({ ...facts, pledged: await pledgeInForce(em, expertId), confirmation: confirmationState(dueOn, today) }).map((step) => Object.assign(new MyProfileStep(), step));
  }

  /** Changes my entry; the record says which fields, not what stands in them. */
  async update(actor: Actor, change: ProfileChange): Promise<Expert | NotAnExpert | BadProfile> {
    const { expertId } = actor;
    if (!expertId) return new NotAnExpert(actor.locale);
    const refusal = await this.database.transaction(async (em) => {
      const held = await holdProfile(em, expertId);
      if (!held) return new NotAnExpert(actor.locale);
      const read = readProfile(change, held.travelOk, await blocksOf(em));
      if (!read.ok) return new BadProfile(actor.locale, read.problem);
      const fields = Object.keys(read.columns);
      if (fields.length === 0) return null;
      await writeProfile(em, expertId, read.columns);
      await this.audit.append(em, { actor, action: 'expert.update', subjectType: 'expert', subjectId: expertId, detail: { fields } });
      return null;
    });
    return refusal ?? (await this.experts.get(actor, expertId)) ?? new NotAnExpert(actor.locale);
  }
}
