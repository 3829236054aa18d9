import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns that took PostgreSQL's own time where nothing else was said. */
const COLUMNS = [
  'incident.created_at', 'call_up.created_at', 'approval_delegation.created_at', 'approval_rule.created_at',
  'expert.created_at', 'expert.updated_at', 'contact.created_at', 'registry_alert.at',
  'app_user.created_at', 'user_role.granted_at', 'user_scope.granted_at', 'session.created_at', 'session.last_seen_at', 'sign_in_code.created_at', 'sign_in_attempt.at',
  'passkey.created_at', 'recovery_code.created_at', 'authenticator_app.created_at', 'oidc_identity.created_at',
  'sender.refilled_at', 'demo_marker.seeded_at',
] as const;

/** When something was made is told by the clock that decides everything else: in production both are the same, while a test moves only that one. */
export class OneClock1770000000053 implements MigrationInterface {
  name = 'OneClock1770000000053';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) {
      const [table, name] = column.split('.');
      await runner.query(`alter table ${table} alter column ${name} set default muster_now()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
