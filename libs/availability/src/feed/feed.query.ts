/** $1 expert → his live link, without what opens it. */
export const OWN_FEED = 'select created_at as "createdAt" from calendar_feed where expert_id = $1 and revoked_at is null';

/** $1 expert: his link opens nothing any more. */
export const CLOSE_FEED = 'update calendar_feed set revoked_at = muster_now() where expert_id = $1 and revoked_at is null';

/** $1 expert, $2 SHA-256 of the new link's token → when it was made. */
export const OPEN_FEED = 'insert into calendar_feed (expert_id, token_hash) values ($1, $2) returning created_at as "createdAt"';

/** Takes turns with whoever changes the same expert's ($1) calendars; until the transaction ends. */
export const LOCK_CALENDARS = `select pg_advisory_xact_lock(hashtextextended('calendars ' || $1::text, 0))`;

/** $1 SHA-256 of a token → what its calendar shows; null: it opens nothing. Past the policies, by a function that shows times only. */
export const CALENDAR = 'select muster_calendar($1) as facts';
