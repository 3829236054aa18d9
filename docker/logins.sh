#!/bin/sh
# Makes the database roles of the processes when the database container is first started; the migrations give them their rights.
# Nobody signs in as the owner: row-level security would not hold for him. Migrations sign in as a role that owns nothing and acts
# as the owner when its connection says so (options=-c role=muster_owner).
set -eu
psql --set ON_ERROR_STOP=1 --set migrator="$MIGRATOR_DB_PASSWORD" --set database="$POSTGRES_DB" --set api="$API_DB_PASSWORD" --set worker="$WORKER_DB_PASSWORD" --set auditor="$AUDITOR_DB_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role muster_owner nologin;
create role muster_migrator_login login noinherit password :'migrator';
grant muster_owner to muster_migrator_login with inherit false, set true;
alter database :"database" owner to muster_owner;
create role muster_api nologin;
create role muster_worker nologin;
create role muster_auditor nologin;
create role muster_api_login login password :'api' in role muster_api;
create role muster_worker_login login password :'worker' in role muster_worker;
create role muster_auditor_login login password :'auditor' in role muster_auditor;
SQL
