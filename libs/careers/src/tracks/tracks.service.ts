import { AuditLog } from '@muster/audit';
import type { Actor } from '@muster/identity';
import { isDay, todayInJapan } from '@muster/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CareerEntryInvalid, CareerRecordUnknown } from '../career.refusals.ts';
import { knownRoles } from '../posts/post.query.ts';
import { NOT_LATER, trackProblem } from './track-entry.rule.ts';
import { addVersion, tracksOn, versionsOf } from './track.query.ts';
import type { TrackVersion } from './track.rule.ts';
import { CareerTrack, type TrackVersionInput } from './track.types.ts';

/** Career tracks. A new version holds from its day on; plans stay on the one on which they were agreed. */
@Injectable()
export class Tracks {
  constructor(private readonly database: DataSource, private readonly audit: AuditLog) {}

  /** The tracks in force on a day (today when none is given, or what is no day), or every version of one. */
  async list(on: string | null, trackCode: string | null): Promise<CareerTrack[]> {
    const em = this.database.manager;
    const rows = trackCode === null ? await tracksOn(em, on !== null && isDay(on) ? on : await todayInJapan(em)) : await versionsOf(em, trackCode);
    return rows.map(shown);
  }

  /** Publishes the next version of a track. */
  publish(actor: Actor, { trackCode, ...entry }: TrackVersionInput): Promise<CareerTrack | CareerEntryInvalid | CareerRecordUnknown> {
    return this.database.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('career track'))`);
      const [track]: unknown[] = await em.query('select from career_track where code = $1', [trackCode]);
      if (track === undefined) return new CareerRecordUnknown(actor.locale, 'trackCode');
      const roles = await knownRoles(em, entry.steps.flatMap(({ requirements }) => requirements.flatMap(({ ref }) => ref ?? [])));
      const before = (await versionsOf(em, trackCode)).at(-1);
      const problem = trackProblem(entry, roles) ?? (before && entry.validFrom <= before.validFrom ? NOT_LATER : null);
      if (problem) return new CareerEntryInvalid(actor.locale, problem);
      const version = (before?.version ?? 0) + 1;
      const id = await addVersion(em, trackCode, version, entry, actor.userId);
      await this.audit.append(em, { actor, action: 'track.publish', subjectType: 'track_version', subjectId: id, detail: { trackCode, version, validFrom: entry.validFrom } });
      return shown((await versionsOf(em, trackCode)).at(-1)!);
    });
  }
}

const shown = (row: TrackVersion): CareerTrack => Object.assign(new CareerTrack(), row);
