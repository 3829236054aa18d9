import type { MigrationInterface, QueryRunner } from 'typeorm';

/** No attestation fails any more, the owner of an account hears that it is open again, its opener need not see the registry, and who returns leaves an old plan to leave behind. */
export class AccountsAndAttestations1770000000057 implements MigrationInterface {
  name = 'AccountsAndAttestations1770000000057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A trigger, not a check: earlier rows stay as they are, and a check would refuse to seal their remarks with a new key.
create function attestation_does_not_fail() returns trigger language plpgsql as $body$
begin raise exception 'of an attestation there is no no' using errcode = 'check_violation'; end $body$;
create trigger attestation_does_not_fail before insert on vetting_step for each row when (new.kind = 'ATTESTATION' and new.outcome = 'FAILED') execute function attestation_does_not_fail();

alter table account_notice drop constraint account_notice_kind_check;
alter table account_notice add constraint account_notice_kind_check check (kind in ('PASSKEY_ADDED','PASSKEY_REMOVED','APP_ADDED','APP_REMOVED','RECOVERY_CODES_MADE','RECOVERY_CODE_USED',
  'SIGN_ON_TIED','ENROLMENT_OPENED','PROOFS_REMOVED','ROLES_CHANGED','ACCOUNT_ENABLED'));

-- Whether the account of this entry (null: of nobody in the registry) is the administration's to open. An expert's is shut
-- until he accepts his invitation, and again when he leaves. Auditors of the accounts read it too, who see no entries.
create function muster_account_opens(entry uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $body$
begin
  return entry is null or exists (select from expert e where e.id = entry and e.status not in ('INVITED', 'LEFT'))
    and (muster_may('user:read', 'user:update') or pg_has_role(session_user, current_user, 'member'));
end $body$;

create or replace function alumnus_returns() returns trigger language plpgsql security definer set search_path = public, pg_temp as $body$
begin
  delete from alumnus where expert_id = new.id;
  -- He left before its day came; it would put him out again on that day.
  update planned_departure set ended_at = muster_now() where expert_id = new.id and ended_at is null;
  return null;
end $body$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back');
  }
}
