import type { Role } from '@muster/identity';
import type { DataSource } from 'typeorm';
import type { Actor } from '@muster/identity';
import { staff } from './launch.scene.ts';

let added = 0;

/** A user who is on record, as approvals ask the database who somebody is; his address opens nothing. */
export async function addStaff(db: DataSource, ...roles: Role[]): Promise<Actor & { userId: string }> {
  added += 1;
  const [row] = await db.query<{ id: string }[]>(
    `insert into app_user (email_sealed, email_index, display_name) values ('x', sha256($1::text::bytea), 'x') returning id`, [`staff ${added}`],
  );
  const userId = row!.id;
  await db.query('insert into user_role (user_id, role) select $1, unnest($2::text[])', [userId, roles]);
  return { ...staff(userId, ...roles), userId };
}
