/**
 * The standing terms of every employer that are in force on the day on which a line begins, and what of them stands against
 * it: days on which nobody is released, too short a notice, a client for whom nobody is released. Needs `line`; `incident`
 * is the expression of the incident's id. The twin is `terms.rule.ts`.
 */
export function termsTable(incident: string): string {
  return `
  select distinct on (t.organisation_id, l.position) t.organisation_id, l.position, t.hours_a_quarter,
    t.blackout && daterange(l.first_day, l.last_day, '[]') as blackout,
    l.from_at < muster_now() + make_interval(hours => t.notice_hours) as notice,
    t.excluded_clients && array(select o.organisation_id from incident_organisation o where o.incident_id = ${incident}) as client
  from line l join standing_terms t on t.valid_from <= l.first_day
  order by t.organisation_id, l.position, t.valid_from desc, t.recorded_at desc, t.id desc`;
}

/** The employer's terms stand against the line in this respect. */
export function termsStand(what: 'blackout' | 'notice' | 'client', organisation: string, position: string): string {
  return `(${organisation}, ${position}) in (select t.organisation_id, t.position from terms t where t.${what})`;
}
