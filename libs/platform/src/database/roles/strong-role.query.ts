import type { DatabaseProcess } from './login-roles.ts';

interface Queryable { query<T>(sql: string, parameters?: unknown[]): Promise<T> }

/** Why the connection's role is not the one for a process, as sentences; none when it is. */
export async function roleProblems(db: Queryable, process: DatabaseProcess): Promise<string[]> {
  const [role] = await db.query<{ name: string; superuser: boolean; bypasses: boolean; creates: boolean; owns: boolean; member: boolean }[]>(`
    select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypasses, r.rolcreaterole or r.rolcreatedb as creates,
      exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')) as owns,
      exists (select from pg_roles g where g.rolname = $1 and pg_has_role(r.oid, g.oid, 'usage')) as member
    from pg_roles r where r.rolname = current_user`, [`muster_${process}`]);
  if (!role) return ['the database does not know its own role'];
  return [
    ...(role.superuser ? [`${role.name} is a superuser`] : []),
    ...(role.bypasses ? [`${role.name} bypasses row-level security`] : []),
    ...(role.creates ? [`${role.name} may create roles or databases`] : []),
    ...(role.owns ? [`${role.name} owns tables, or may act as their owner`] : []),
    ...(role.member ? [] : [`${role.name} has no rights of muster_${process}`]),
  ];
}
