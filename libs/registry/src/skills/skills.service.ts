import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { NotAnExpert } from '../registry.refusals.ts';
import { TextMissing } from '../vetting/input.refusals.ts';
import { writtenText } from '../vetting/vetting-text.rule.ts';
import { SkillBook } from './skill-book.service.ts';
import { claimed, judged } from './skill-claim.rule.ts';
import { NO_ROLE, skillProblem } from './skill-entry.rule.ts';
import { dropSkill, holdSkill, isMember, isWorkRole, writeSkill } from './skill.query.ts';
import { OwnSkill, SkillInvalid, SkillUnknown, type EntryProblem } from './skill.refusals.ts';
import { SkillFile, type SkillClaimInput, type SkillJudgementInput } from './skill.types.ts';

/** Experts say what they can do, officers verify it. */
@Injectable()
export class Skills {
  constructor(private readonly database: DataSource, private readonly book: SkillBook, private readonly audit: AuditLog) {}

  /** What stands on record about me; null when I am no expert. */
  async mine({ expertId }: Actor): Promise<SkillFile | null> {
    return expertId ? this.book.file(expertId) : null;
  }

  /** I can do this; see `skill-claim.rule.ts` for what it makes of a verified skill. */
  claim(actor: Actor, input: SkillClaimInput): Promise<SkillFile | NotAnExpert | SkillInvalid> {
    return this.database.transaction(async (em) => {
      const { expertId, locale } = actor;
      if (!expertId) return new NotAnExpert(locale);
      const problem = await this.problem(em, input);
      if (problem) return new SkillInvalid(locale, problem);
      const key = { expertId, workRoleId: input.workRoleId };
      await writeSkill(em, key, claimed(await holdSkill(em, expertId, input.workRoleId), input.level), input.lastExercisedOn, null);
      await this.audit.append(em, { actor, action: 'skill.claim', subjectType: 'expert', subjectId: expertId, detail: { workRoleId: input.workRoleId, level: input.level } });
      return this.book.file(expertId, em);
    });
  }

  /** I do not do this any more. */
  drop(actor: Actor, workRoleId: string): Promise<SkillFile | NotAnExpert | SkillUnknown> {
    return this.database.transaction(async (em) => {
      const { expertId } = actor;
      if (!expertId) return new NotAnExpert(actor.locale);
      if (!(await dropSkill(em, expertId, workRoleId))) return new SkillUnknown(actor.locale);
      await this.audit.append(em, { actor, action: 'skill.drop', subjectType: 'expert', subjectId: expertId, detail: { workRoleId } });
      return this.book.file(expertId, em);
    });
  }

  /** An officer verifies a level, on evidence; also one that nobody claimed. */
  verify(actor: Actor, input: SkillJudgementInput): Promise<SkillFile | ExpertUnknown | OwnSkill | SkillInvalid | TextMissing> {
    return this.database.transaction(async (em) => {
      const { expertId, workRoleId, level } = input;
      const refused = await this.officer(em, actor, expertId);
      if (refused) return refused;
      const problem = await this.problem(em, input);
      if (problem) return new SkillInvalid(actor.locale, problem);
      const evidence = writtenText(input.evidence);
      if (evidence === null) return new TextMissing(actor.locale, 'evidence');
      const to = judged(await holdSkill(em, expertId, workRoleId), level)!;
      await this.book.keep(em, actor, input, level, evidence);
      await writeSkill(em, input, to, input.lastExercisedOn, actor.userId);
      await this.audit.append(em, { actor, action: 'skill.verify', subjectType: 'expert', subjectId: expertId, detail: { workRoleId, level } });
      return this.book.file(expertId, em);
    });
  }

  /** An officer takes a verification back, with a reason; the person's own word stays. */
  withdraw(actor: Actor, expertId: string, workRoleId: string, reason: string): Promise<SkillFile | ExpertUnknown | OwnSkill | SkillUnknown | TextMissing> {
    return this.database.transaction(async (em) => {
      const refused = await this.officer(em, actor, expertId);
      if (refused) return refused;
      const text = writtenText(reason);
      if (text === null) return new TextMissing(actor.locale, 'reason');
      const now = await holdSkill(em, expertId, workRoleId);
      if (!now?.verified) return new SkillUnknown(actor.locale);
      await this.book.keep(em, actor, { expertId, workRoleId }, 0, text);
      await writeSkill(em, { expertId, workRoleId }, judged(now, 0)!, null, null);
      await this.audit.append(em, { actor, action: 'skill.withdraw', subjectType: 'expert', subjectId: expertId, detail: { workRoleId } });
      return this.book.file(expertId, em);
    });
  }

  private async officer(em: EntityManager, actor: Actor, expertId: string): Promise<ExpertUnknown | OwnSkill | null> {
    if (actor.expertId === expertId) return new OwnSkill(actor.locale);
    return isUuid(expertId) && (await isMember(em, expertId)) ? null : new ExpertUnknown(actor.locale);
  }

  private async problem(em: EntityManager, entry: SkillClaimInput): Promise<EntryProblem | null> {
    if (!(await isWorkRole(em, entry.workRoleId))) return NO_ROLE;
    return skillProblem(entry, await todayInJapan(em));
  }
}
