import { TODAY } from '@muster/platform';
import { signedThrough } from '@muster/registry';
import type { Queryable } from '../targeting/queryable.ts';

/** Of these invitations, those whose people have a pledge in force today. */
export async function pledgedOf(db: Queryable, invitationIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }[]>(
    `select i.id from invitation i where i.id = any($1::uuid[]) and exists (
       select from agreement_signature s where s.expert_id = i.expert_id and s.code = 'PLEDGE' and ${signedThrough('s', TODAY)})`, [invitationIds]);
  return new Set(rows.map(({ id }) => id));
}
