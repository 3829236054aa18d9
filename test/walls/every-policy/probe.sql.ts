/**
 * Tries what the api can do with the rows of a table for somebody, row by row, and undoes it: `read`, `add`, `change` and
 * `remove`; `become` says into which rows those that may be changed can be turned. Gives the numbers of the rows (`probe`).
 * A row is told by its traits alone: columns that no policy asks are left at their defaults.
 */
export const PROBE = `
create schema probed;
create function probed.try(context text, tbl text, act text, cols text[]) returns int[] language plpgsql as $body$
declare found int[] := '{}'; one int; changed int; list text := (select string_agg(quote_ident(c), ', ') from unnest(cols) c);
begin
  perform set_config('muster.context', context, true);
  if act = 'read' then
    begin
      set local role muster_api;
      execute format('select coalesce(array_agg(probe), ''{}'') from %I', tbl) into found;
      reset role;
    exception when insufficient_privilege then return '{}';
    end;
  elsif act in ('change', 'remove') then
    begin
      set local role muster_api;
      execute format(case act when 'change' then 'update %I set touched = 1' else 'delete from %I' end, tbl);
      reset role;
      execute format(case act when 'change' then 'select coalesce(array_agg(probe), ''{}'') from %1$I where touched = 1'
        else 'select coalesce(array_agg(w.probe), ''{}'') from probed.%1$I w where w.probe not in (select probe from %1$I)' end, tbl) into found;
      raise exception using errcode = 'P0099';
    exception when insufficient_privilege then return '{}'; when sqlstate 'P0099' then null;
    end;
  else
    for one in execute format('select probe from probed.%I', tbl) loop
      begin
        set local role muster_api;
        if act = 'add' then execute format('insert into %1$I (probe, %2$s) select probe, %2$s from probed.%1$I where probe = $1', tbl, list) using one;
        else execute format('update %1$I set (probe, %2$s) = (select probe, %2$s from probed.%1$I where probe = $1)', tbl, list) using one;
        end if;
        get diagnostics changed = row_count;
        reset role;
        raise exception using errcode = 'P0099';
      exception when insufficient_privilege then null; when sqlstate 'P0099' then if changed > 0 then found := found || one; end if;
      end;
    end loop;
  end if;
  return found;
end $body$;
grant usage on schema probed to muster_api;
`;

/** Takes away whatever else than a policy decides about a row, so that a row of every kind can stand anywhere. */
export const BARE = `
do $body$ declare one record; begin
  for one in select c.oid::regclass as tbl, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace loop
    execute format('drop trigger %I on %s', one.tgname, one.tbl);
  end loop;
  for one in select conrelid::regclass as tbl, conname from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype <> 'n' order by contype = 'p', contype = 'u' loop
    execute format('alter table %s drop constraint if exists %I cascade', one.tbl, one.conname);
  end loop;
  for one in select i.indexrelid::regclass as idx from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace loop
    execute format('drop index %s', one.idx);
  end loop;
  for one in select a.attrelid::regclass as tbl, a.attname, a.attidentity <> '' as counted from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attnotnull loop
    if one.counted then execute format('alter table %s alter column %I drop identity', one.tbl, one.attname); end if;
    execute format('alter table %s alter column %I drop not null', one.tbl, one.attname);
  end loop;
end $body$;
`;
