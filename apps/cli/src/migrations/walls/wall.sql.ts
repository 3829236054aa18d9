import type { Opening, Wall } from './wall.types.ts';

const ROLES = ['muster_api', 'muster_worker', 'muster_auditor'] as const;

/** The group roles, made once for the server; they own nothing, sign in nowhere and pass no policy by. */
export const GROUP_ROLES = ROLES.map((role) => `
do $body$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null;
end $body$;`).join('');

const COMMANDS = { read: 'select', add: 'insert', change: 'update', remove: 'delete' } as const;

function apiPolicies({ table, api = {}, columns }: Wall): string[] {
  return Object.entries(api).flatMap(([act, condition]) => {
    const command = COMMANDS[act as keyof typeof COMMANDS];
    const checks = command === 'insert' ? `with check (${condition})` : command === 'update' ? `using (${condition}) with check (${condition})` : `using (${condition})`;
    const limited = command === 'select' && columns ? ` (${columns})` : '';
    return [`grant ${command}${limited} on ${table} to muster_api`, `create policy ${table}_api_${command} on ${table} for ${command} to muster_api ${checks}`];
  });
}

/** Row-level security, grants and policies of one table. */
export function wallSql(wall: Wall): string {
  const { table, worker, auditor } = wall;
  return [
    `alter table ${table} enable row level security`,
    ...apiPolicies(wall),
    ...worker ? [`grant ${worker} on ${table} to muster_worker`, `create policy ${table}_worker on ${table} to muster_worker using (true) with check (true)`] : [],
    ...auditor ? [`grant ${auditor} on ${table} to muster_auditor`, `create policy ${table}_auditor on ${table} for select to muster_auditor using (true)`] : [],
  ].join(';\n') + ';\n';
}

/** Grants on a table that needs no policies. */
export function openingSql({ table, api, worker, auditor }: Opening): string {
  const given = { muster_api: api, muster_worker: worker, muster_auditor: auditor };
  return Object.entries(given).map(([role, rights]) => (rights ? `grant ${rights} on ${table} to ${role};\n` : '')).join('');
}
