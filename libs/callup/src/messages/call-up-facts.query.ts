import type { CallUpState } from '../callup.state.ts';
import type { WaveStop } from '../entities/call-up.entity.ts';
import type { SealedCallUpTexts } from '../sealed/callup.seal.ts';
import type { CallUpKind, Place } from '../rules.types.ts';
import type { Queryable } from '../targeting/queryable.ts';

/** A requirement line as messages name it. */
export interface LineFacts {
  position: number;
  roleJa: string | null;
  roleEn: string | null;
  place: Place;
  prefectureJa: string | null;
  prefectureEn: string | null;
  fromAt: Date;
  untilAt: Date;
}

/** What messages say of a call-up, and whether they may still be sent. */
export interface CallUpFacts extends SealedCallUpTexts {
  id: string;
  number: number;
  kind: CallUpKind;
  authenticityCode: string;
  state: CallUpState;
  waveStop: WaveStop;
  severity: number;
  deadline: Date;
  pastDeadline: boolean;
  lines: LineFacts[];
}

const FACTS = `
  select c.id, c.number, c.kind, c.authenticity_code as "authenticityCode", c.state, c.wave_stop as "waveStop", c.text_ja_sealed as "textJaSealed",
    c.text_en_sealed as "textEnSealed", n.severity, c.deadline, muster_now() > c.deadline as "pastDeadline",
    coalesce((
      select json_agg(json_build_object('position', r.position, 'roleJa', w.name_ja, 'roleEn', w.name_en, 'place', r.place,
        'prefectureJa', p.name_ja, 'prefectureEn', p.name_en, 'fromAt', r.from_at, 'untilAt', r.until_at) order by r.position)
      from requirement r left join work_role w on w.id = r.work_role_id left join prefecture p on p.code = r.prefecture_code
      where r.call_up_id = c.id), '[]') as lines
  from call_up c join incident n on n.id = c.incident_id where c.id = any($1::uuid[])`;

/** Reads the facts of some call-ups, by id. */
export async function readCallUpFacts(db: Queryable, ids: readonly string[]): Promise<Map<string, CallUpFacts>> {
  const rows = await db.query<CallUpFacts[]>(FACTS, [ids]);
  return new Map(rows.map((row) => [row.id, { ...row, lines: row.lines.map((line) => ({ ...line, fromAt: new Date(line.fromAt), untilAt: new Date(line.untilAt) })) }]));
}
