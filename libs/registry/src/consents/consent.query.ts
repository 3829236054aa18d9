import { TODAY } from '@muster/platform';
/** The layers of one expert ($1) in the order in which they are asked, or only one of them ($2). */
export const CONSENTS = `
  select p.code, p.version, p.title_ja as "titleJa", p.title_en as "titleEn", p.text_ja as "textJa", p.text_en as "textEn",
    coalesce(c.given, p.at_registration) as given, c.since,
    coalesce((select jsonb_agg(jsonb_build_object('given', v.given, 'at', v.at, 'version', v.version) order by v.id desc)
      from consent_event v where v.expert_id = $1 and v.code = p.code), '[]') as history
  from consent_purpose p left join consent c on c.expert_id = $1 and c.code = p.code
  where p.valid_from <= ${TODAY} and (p.valid_to is null or p.valid_to >= ${TODAY})
    and p.version = (select max(n.version) from consent_purpose n where n.code = p.code and n.valid_from <= ${TODAY})
    and ($2::text is null or p.code = $2)
  order by p.position`;

/** Sets a consent of $1 to $3; a row only when that changes it. */
export const SET_CONSENT = `
  insert into consent as c (expert_id, code, given, since)
  select $1, p.code, $3, muster_now() from (select distinct on (code) code, at_registration from consent_purpose where code = $2 order by code, version desc) p
  where $3 <> p.at_registration or exists (select from consent x where x.expert_id = $1 and x.code = $2)
  on conflict (expert_id, code) do update set given = excluded.given, since = excluded.since where c.given <> excluded.given
  returning given`;

/** One line of the history, under the wording that holds now. */
export const NOTE_CONSENT = `
  insert into consent_event (expert_id, code, version, given, by_user)
  select $1, $2, max(version), $3, $4::uuid from consent_purpose where code = $2 and valid_from <= ${TODAY}`;
