import type { OnModuleInit } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Env } from '../../environment/environment.ts';
import type { DatabaseProcess } from './login-roles.ts';
import { roleProblems } from './strong-role.query.ts';

/** In production a process does not start with a database role that can do more than it needs. */
export class RoleGuard implements OnModuleInit {
  constructor(private readonly database: DataSource, private readonly env: Pick<Env, 'NODE_ENV'>, private readonly process: DatabaseProcess) {}

  async onModuleInit(): Promise<void> {
    if (this.env.NODE_ENV !== 'production') return;
    const problems = await roleProblems(this.database, this.process);
    if (problems.length === 0) return;
    throw new Error(`The ${this.process} must not run with this database role: ${problems.join('; ')}. `
      + `Set ${this.process.toUpperCase()}_DATABASE_URL to a role that is a member of muster_${this.process} only.`);
  }
}
