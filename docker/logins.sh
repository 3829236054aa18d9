#!/bin/sh
# Makes the database roles of the processes when the database container is first started; the migrations give them their rights.
# The api, the workers and the auditor never sign in as the owner: row-level security would not hold for them.
set -eu
psql --set ON_ERROR_STOP=1 --set api="$API_DB_PASSWORD" --set worker="$WORKER_DB_PASSWORD" --set auditor="$AUDITOR_DB_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role muster_api nologin;
create role muster_worker nologin;
create role muster_auditor nologin;
create role muster_api_login login password :'api' in role muster_api;
create role muster_worker_login login password :'worker' in role muster_worker;
create role muster_auditor_login login password :'auditor' in role muster_auditor;
SQL
