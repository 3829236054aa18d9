import type { AddressInfo } from 'node:net';
import { ROLES, Sessions, SYSTEM, Users, type Role } from '@muster/identity';
import { loginUrl } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { insertExpert, insertReference } from '@muster/registry/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { createApi } from '../../create-api.ts';

/** With both walls, or with the services' own rights alone: the owner of the tables passes row-level security by. */
export type Walls = 'both' | 'services';

interface Answer { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] }

/** An api with somebody of every role, and records that are theirs and that are not. */
export class RightsScene {
  readonly ids = { ministry: '', bureau: '', own: '', foreign: '' };
  /** Users by role; `SOMEBODY` has the role of nobody who asks, and owns the foreign records. */
  readonly users = new Map<Role | 'SOMEBODY', string>();
  private readonly cookies = new Map<Role | 'SOMEBODY', string>();

  private constructor(readonly app: NestExpressApplication, readonly owner: DataSource, private readonly origin: string) {}

  static async open(walls: Walls): Promise<RightsScene> {
    const url = process.env.DATABASE_URL!;
    const app = await createApi(testEnv(walls === 'both' ? { API_DATABASE_URL: loginUrl(url, 'api') } : {}));
    await app.listen(0, '127.0.0.1');
    const owner = await new DataSource({ type: 'postgres', url, extra: { max: 2 } }).initialize();
    const scene = new RightsScene(app, owner, `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`);
    await scene.fill();
    return scene;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.owner.destroy();
  }

  async ask(role: Role | 'SOMEBODY', query: string): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookies.get(role)! }, body: JSON.stringify({ query }),
    });
    return await response.json() as Answer;
  }

  /** One value of the first row of a statement, as the owner. */
  async one(sql: string, parameters: unknown[] = []): Promise<string> {
    const [row] = await this.owner.query<Record<string, string>[]>(sql, parameters);
    return Object.values(row!)[0]!;
  }

  private async fill(): Promise<void> {
    const { owner, ids } = this;
    await owner.query('truncate app_user, expert, organisation cascade');
    await insertReference(owner);
    for (const [name, kind] of [['ministry', 'MINISTRY'], ['bureau', 'AGENCY']] as const) {
      ids[name] = await this.one(`insert into organisation (slug, kind, name_ja, name_en, valid_from) values ($1, $2, '組織', 'Body', '2001-01-06') returning id`, [name, kind]);
    }
    ids.own = await insertExpert(owner, { organisationId: ids.ministry, phones: ['+819010000001'], pausedAt: new Date() });
    ids.foreign = await insertExpert(owner, { organisationId: ids.bureau, phones: ['+819010000002'], pausedAt: new Date() });
    for (const role of ROLES) await this.add(role, [role], role === 'EXPERT' ? ids.own : null, ['HR', 'EMPLOYER_CONTACT'].includes(role) ? ids.ministry : null);
    await this.add('SOMEBODY', [...ROLES], ids.foreign, ids.bureau);
  }

  private async add(name: Role | 'SOMEBODY', roles: Role[], expertId: string | null, organisationId: string | null): Promise<void> {
    const [users, sessions] = [this.app.get(Users, { strict: false }), this.app.get(Sessions, { strict: false })];
    await this.owner.transaction(async (em) => {
      const id = (await users.add(em, SYSTEM, { email: `${name}@nco.example`.toLowerCase(), displayName: name, roles, expertId, organisationId }))!;
      this.users.set(name, id);
      this.cookies.set(name, `muster=${await sessions.open(em, id, null, { method: 'PASSKEY' })}`);
    });
  }
}
