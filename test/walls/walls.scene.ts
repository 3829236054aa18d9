import { contextOf, permissionsOf, type Actor, type Role } from '@muster/identity';
import { actingAs, loginUrl, type DatabaseContext, type DatabaseProcess } from '@muster/platform';
import { ContextClient } from '@muster/platform/testing';
import { insertExpert, insertReference } from '@muster/registry/testing';
import { DataSource } from 'typeorm';

/** Somebody signed in with a role, as the guard would tell him to PostgreSQL. */
export function as(role: Role, parts: Partial<Actor> = {}): DatabaseContext {
  return contextOf({
    kind: 'user', userId: null, roles: [role], permissions: permissionsOf([role]), expertId: null, organisationId: null, organisationIds: [],
    locale: 'en', displayName: role, sessionId: null, strength: 'FULL', steppedUpAt: null, ...parts,
  });
}

/** One connection under each process's role, and the owner's. */
export class WallScene {
  readonly ids = { ministry: '', bureau: '', own: '', other: '', user: '', callUp: '', ownInvitation: '', otherInvitation: '' };
  private readonly processes = new Map<DatabaseProcess, DataSource>();

  private constructor(readonly owner: DataSource) {}

  static async open(): Promise<WallScene> {
    const url = process.env.DATABASE_URL!;
    const scene = new WallScene(await new DataSource({ type: 'postgres', url, extra: { max: 2 } }).initialize());
    for (const role of ['api', 'worker', 'auditor'] as const) {
      scene.processes.set(role, await new DataSource({ type: 'postgres', url: loginUrl(url, role), extra: { max: 2, Client: ContextClient } }).initialize());
    }
    await scene.fill();
    return scene;
  }

  async close(): Promise<void> {
    for (const process of this.processes.values()) await process.destroy();
    await this.owner.destroy();
  }

  process(name: DatabaseProcess): DataSource {
    return this.processes.get(name)!;
  }

  /** Rows that a statement gives to the api for somebody; null: for nobody. */
  api<T = Record<string, unknown>>(context: DatabaseContext | null, sql: string, parameters: unknown[] = []): Promise<T[]> {
    return actingAs(context, () => this.process('api').query(sql, parameters));
  }

  /** How many rows of a table the api sees for somebody. */
  async sees(context: DatabaseContext | null, table: string): Promise<number> {
    const [row] = await this.api<{ n: number }>(context, `select count(*)::int as n from ${table}`);
    return row!.n;
  }

  /** A ministry's expert and another, an account of the first, a call-up to both that both have answered. */
  private async fill(): Promise<void> {
    const { owner, ids } = this;
    await insertReference(owner);
    await owner.query(`insert into attestation_kind values ('TOKUTEI_HIMITSU', '特定秘密', 'Designated secrets', 5, '2014-12-10')`);
    const [ministry, bureau] = await owner.query<{ id: string }[]>(`insert into organisation (slug, kind, name_ja, name_en, valid_from)
      values ('m', 'MINISTRY', '甲省', 'Ministry', '2001-01-06'), ('b', 'AGENCY', '乙庁', 'Agency', '2001-01-06') returning id`);
    Object.assign(ids, { ministry: ministry!.id, bureau: bureau!.id });
    ids.own = await insertExpert(owner, { organisationId: ids.ministry, phones: ['+819010000001'], skills: [{ role: 'PD-WRL-003', level: 2 }] });
    ids.other = await insertExpert(owner, { organisationId: ids.bureau, emails: ['b@people.example'], skills: [{ role: 'PD-WRL-003', level: 3 }] });
    await owner.query(`insert into availability (expert_id, week) select id, '{[0,10080)}' from expert`);
    await owner.query(`insert into attestation.confirmation (expert_id, kind, organisation_id, notified_on, expires_on)
      select id, 'TOKUTEI_HIMITSU', organisation_id, '2024-04-01', '2044-03-31' from expert`);
    await this.fillCallUp();
  }

  private async fillCallUp(): Promise<void> {
    const { owner, ids } = this;
    const [incident] = await owner.query<{ id: string }[]>(`insert into incident (code, title_sealed, summary_sealed, severity, tlp, drill) values ('2026-001', '', '', 2, 'AMBER', false) returning id`);
    const [callUp] = await owner.query<{ id: string }[]>(`insert into call_up (incident_id, number, kind, authenticity_code, state, text_ja_sealed, text_en_sealed, channels, audience, deadline,
      idempotency_key, request_hash) values ($1, 1, 'REAL', '4821', 'OPEN', '', '', '{SMS}', '{}', now() + interval '1 day', 'k', '') returning id`, [incident!.id]);
    ids.callUp = callUp!.id;
    for (const [name, expert] of [['ownInvitation', ids.own], ['otherInvitation', ids.other]] as const) {
      const [row] = await owner.query<{ id: string }[]>(
        `insert into invitation (call_up_id, expert_id, wave, lines, scores, rank) values ($1, $2, 1, '{0}', '{1}', 1) returning id`, [ids.callUp, expert]);
      ids[name] = row!.id;
      await owner.query(`insert into answer (invitation_id, kind, channel, received_at, late, source_key) values ($1, 'NO', 'SMS', now(), false, 'x')`, [row!.id]);
    }
  }

  /** The number of an invitation's answer link. */
  async linkOf(invitation: string): Promise<string> {
    const [row] = await this.owner.query<{ link: string }[]>('select link_number as link from invitation where id = $1', [invitation]);
    return row!.link;
  }
}
