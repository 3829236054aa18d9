import type { DataSource } from 'typeorm';
import { AnswerService } from '../answers/answer.service.ts';
import { AssemblyService } from '../assembly/assembly.service.ts';
import type { AnswerKind } from '../rules.types.ts';
import type { Scene } from './call-up.scene.ts';
import type { SceneApp } from './scene.module.ts';

/** What happens in a scene, by hand instead of by jobs, so that a spec decides when. */
export class Acts {
  private count = 0;

  constructor(private readonly scene: SceneApp) {}

  /** Somebody answers now. */
  async answer(call: Scene, person: number, kind: AnswerKind = 'YES', arriveAt: Date | null = null): Promise<void> {
    const answers = this.scene.get(AnswerService);
    await this.scene.db.transaction(async (em) => {
      const [{ now }] = await em.query<[{ now: Date }]>('select muster_now() as now');
      const stored = await answers.store(em, [{
        callUpId: call.callUpId, invitationId: call.people[person]!.invitationId, kind, arriveAt, channel: 'LINK', receivedAt: now,
        note: null, inboxId: null, enteredBy: null, sourceKey: `act:${(this.count += 1)}`,
      }]);
      await answers.settle(em, stored);
    });
  }

  /** The assembly runs. */
  async assemble(call: Scene): Promise<void> {
    await this.scene.db.transaction((em) => this.scene.get(AssemblyService).assemble(em, call.callUpId));
  }
}

/** Where everybody of a scene stands: assignment and line, by person. */
export async function standings(db: DataSource, call: Scene): Promise<(string | null)[]> {
  const rows = await db.query<{ id: string; standing: string | null }[]>(
    `select id, assignment || coalesce(' ' || requirement_position, '') as standing from invitation where call_up_id = $1`, [call.callUpId],
  );
  return call.people.map((person) => rows.find((row) => row.id === person.invitationId)!.standing);
}

/** What was queued for one person after the invitation, in order: purpose and channel. */
export async function told(db: DataSource, call: Scene, person: number, channel = 'SMS'): Promise<string[]> {
  const rows = await db.query<{ purpose: string }[]>(
    `select purpose from delivery where invitation_id = $1 and channel = $2 and purpose <> 'INVITE' order by attempt_group, id`,
    [call.people[person]!.invitationId, channel],
  );
  return rows.map((row) => row.purpose);
}

/** The timeline's kinds, in order. */
export async function timeline(db: DataSource, call: Scene): Promise<string[]> {
  const rows = await db.query<{ kind: string }[]>('select kind from call_up_event where call_up_id = $1 order by id', [call.callUpId]);
  return rows.map((row) => row.kind);
}

/** The call-up's state. */
export async function stateOf(db: DataSource, call: Scene): Promise<string> {
  const [row] = await db.query<{ state: string }[]>('select state from call_up where id = $1', [call.callUpId]);
  return row!.state;
}
