import type { MigrationInterface, QueryRunner } from 'typeorm';
import { installationKeys } from '../stack/home.ts';
import { RECORD_ARCHIVE } from './record-archive.sql.ts';
import { sealColumn } from './seal-column.ts';

/** Free text about people that stood in the clear is sealed; owners of accounts hear of what happens to them; the record has an archive. */
export class Safeguards1770000000041 implements MigrationInterface {
  name = 'Safeguards1770000000041';

  async up(runner: QueryRunner): Promise<void> {
    await sealColumn(runner, { table: 'availability_exception', column: 'note_sealed' }, 'note', installationKeys);
    await sealColumn(runner, { table: 'correction_request', column: 'reason_sealed' }, 'reason', installationKeys);
    await runner.query(ACCOUNT_NOTICES);
    await runner.query(RECORD_ARCHIVE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}

const ACCOUNT_NOTICES = `
-- One mail each to the owner of an account; kept three months after its end.
create table account_notice (
  id uuid primary key default uuidv7(),
  user_id uuid not null references app_user on delete cascade,
  kind text not null check (kind in ('PASSKEY_ADDED','PASSKEY_REMOVED','APP_ADDED','APP_REMOVED','RECOVERY_CODES_MADE','RECOVERY_CODE_USED',
    'SIGN_ON_TIED','ENROLMENT_OPENED','PROOFS_REMOVED','ROLES_CHANGED')),
  roles text[], -- ROLES_CHANGED: those that hold from then on
  at timestamptz not null default muster_now(),
  due_at timestamptz not null default muster_now(),
  tries int not null default 0,
  outcome text check (outcome in ('SENT','NO_MAILBOX','REFUSED','TOO_LATE')),
  settled_at timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create index account_notice_due on account_notice (due_at) where outcome is null;
create index account_notice_settled on account_notice (settled_at) where outcome is not null;
create index account_notice_user on account_notice (user_id);
`;
