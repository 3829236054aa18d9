/**
 * The key under which a posted form is stored, or no row when it repeats what the same form said last.
 * $1 invitation, $2 nonce, $3 answer, $4 time of arrival.
 *
 * The nonce alone would not do: somebody who goes back to a shown page and presses another button means it,
 * and the changed answer must not be taken for a repetition. So each change on one form has its own number.
 */
export const LINK_ANSWER_SQL = `
  select 'link:' || $2 || ':' || (count(*) + 1) as "sourceKey"
  from answer where invitation_id = $1 and source_key like 'link:' || replace($2, '_', '\\_') || ':%'
  having ((array_agg(kind order by id desc))[1], (array_agg(arrive_at order by id desc))[1]) is distinct from ($3::text, $4::timestamptz)`;
