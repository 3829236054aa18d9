/**
 * What the launch of a call-up ($1) owed and what became of it. Owed is counted from the invitations and contacts'
 * ledger rows of the INVITE purpose; a pair without any row would be missing from `rows` and shows in I2.
 */
export const INVITE_RECONCILIATION = `
  select count(*)::int as owed,
    count(*) filter (where accepted_at is not null)::int as accepted,
    count(*) filter (where accepted_at is null and state in ('SUPPRESSED', 'CANCELLED', 'FAILED'))::int as excused,
    count(*) filter (where accepted_at is null and state not in ('SUPPRESSED', 'CANCELLED', 'FAILED'))::int as lost,
    extract(epoch from max(accepted_at) - (select launched_at from call_up where id = $1))::float as seconds
  from delivery where call_up_id = $1 and purpose = 'INVITE' and wave = 1`;

/** Messages of every purpose and call-up that a provider accepted. */
export const LEDGER_ACCEPTED = `select count(*)::int as n from delivery where accepted_at is not null`;

/** Letters to single people that are no part of a call-up's ledger (vetting, approvals, employers, contacts, appointments, invitations, pledges, accounts): each is on record where it belongs. */
export const LETTERS_SENT = `
  select ((select count(*) from vetting_notice where sent_at is not null) + (select count(*) from approval_notice where sent_at is not null)
    + (select count(*) from release_notice where sent_at is not null) + (select count(*) from contact_message where sent_at is not null)
    + (select count(*) from end_digest where sent_at is not null) + (select count(*) from appointment_letter where sent_at is not null)
    + (select count(*) from expert_invitation where sent_at is not null) + (select count(*) from nudge where sent_at is not null)
    + (select count(*) from account_notice where outcome = 'SENT'))::int as n`;

/** Size of the roster, whoever is on it. */
export const ROSTER_SIZE = 'select count(*)::int as n from expert';
