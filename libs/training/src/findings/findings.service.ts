import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isUuid, newId, Vault } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ExerciseBook } from '../exercises/exercise-book.service.ts';
import { NOT_HELD } from '../exercises/exercise.rule.ts';
import { bodyProblem } from '../training.problem.ts';
import { TrainingInvalid, TrainingRecordUnknown } from '../training.refusals.ts';
import { addFinding, addMove, findFindings, holdFinding, movesOf } from './finding.query.ts';
import { actProblem, findingProblem, isOpen, type FindingAct } from './finding.rule.ts';
import { FINDING_TEXT, MOVE_REASON } from './finding.seal.ts';
import { Finding, FindingMove, type FindingInput } from './finding.types.ts';

/** Findings of exercises: what went wrong is sealed, and what was done about it stays. */
@Injectable()
export class Findings {
  constructor(private readonly database: DataSource, private readonly vault: Vault, private readonly exercises: ExerciseBook, private readonly audit: AuditLog) {}

  /** The findings of an exercise by number. */
  of(exerciseId: string): Promise<Finding[]> {
    return isUuid(exerciseId) ? this.find(this.database.manager, { exerciseId }) : Promise.resolve([]);
  }

  /** Records what went wrong in an exercise that was held. */
  record(actor: Actor, input: FindingInput): Promise<Finding | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      const exercise = await this.exercises.get(input.exerciseId, em);
      if (!exercise) return new TrainingRecordUnknown(actor.locale, 'exerciseId');
      const problem = exercise.state !== 'HELD' ? NOT_HELD : findingProblem(input, exercise.untilOn)
        ?? (input.organisationId === null ? null : await bodyProblem(em, input.organisationId, input.dueOn));
      if (problem) return new TrainingInvalid(actor.locale, problem);
      const id = newId();
      const [sealed] = await this.vault.sealAll(FINDING_TEXT, [{ row: id, text: input.text.trim() }]);
      const number = await addFinding(em, actor, { ...input, id, sealed: sealed! });
      await this.audit.append(em, { actor, action: 'finding.record', subjectType: 'exercise', subjectId: input.exerciseId, detail: { findingId: id, number, dueOn: input.dueOn } });
      return (await this.find(em, { id }))[0]!;
    });
  }

  /** Mends, accepts or opens a finding again. */
  act(actor: Actor, id: string, act: FindingAct, reason: string): Promise<Finding | TrainingInvalid | TrainingRecordUnknown> {
    return this.database.transaction(async (em) => {
      if (!isUuid(id) || !(await holdFinding(em, id))) return new TrainingRecordUnknown(actor.locale);
      const problem = actProblem((await movesOf(em, [id])).map((move) => move.act), act, reason);
      if (problem) return new TrainingInvalid(actor.locale, problem);
      const moveId = newId();
      const [sealed] = await this.vault.sealAll(MOVE_REASON, [{ row: moveId, text: reason.trim() }]);
      await addMove(em, actor, { id: moveId, findingId: id, act, sealed: sealed! });
      const [finding] = await this.find(em, { id });
      await this.audit.append(em, { actor, action: 'finding.act', subjectType: 'exercise', subjectId: finding!.exerciseId, detail: { findingId: id, act } });
      return finding!;
    });
  }

  private async find(em: EntityManager, wish: { id?: string; exerciseId?: string }): Promise<Finding[]> {
    const rows = await findFindings(em, wish);
    const moves = await movesOf(em, rows.map(({ id }) => id));
    const texts = await this.vault.openAll(FINDING_TEXT, rows.map(({ id, sealed }) => ({ row: id, sealed })));
    const reasons = await this.vault.openAll(MOVE_REASON, moves.map(({ id, sealed }) => ({ row: id, sealed })));
    const told = moves.map(({ sealed: _, ...move }, at) => ({ ...move, reason: reasons[at] ?? '' }));
    return rows.map(({ sealed: _, ...row }, at) => {
      const own = told.filter(({ findingId }) => findingId === row.id);
      return Object.assign(new Finding(), row, {
        text: texts[at] ?? '', open: isOpen(own.map(({ act }) => act)), moves: own.map(({ act, reason, byName, at: when }) => Object.assign(new FindingMove(), { act, reason, byName, at: when })),
      });
    });
  }
}
