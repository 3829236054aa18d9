/** The day on which the `p`-th period of a rule begins. */
const period = (held: string, step: string): string => `(${held}.obtained_on + make_interval(months => ((${step}) * r.months)::int))::date`;

/** Some exercise of the rule's kind, put on record by an officer, that meets a further condition. */
const done = (held: string, condition: string): string => `exists (select from credential_evidence v
        where v.expert_id = ${held}.expert_id and v.credential_code = ${held}.credential_code and v.kind = r.kind and v.done_on >= ${held}.obtained_on and ${condition})`;

/**
 * SQL: the credential `held` (an alias of expert_credential) is current on a day (an expression of a date) if nothing more is
 * done: it has not expired, and every rule in force then is met. The twin of `credentialStanding`; a test compares the two.
 */
export function credentialCurrentOn(held: string, day: string): string {
  return `(${held}.obtained_on <= ${day} and (${held}.expires_on is null or ${held}.expires_on >= ${day}) and not exists (
    select from (
      select distinct on (k.kind) k.kind, k.basis, k.months, k.valid_from from credential_rule k
      where k.credential_code = ${held}.credential_code and k.valid_from <= ${day} order by k.kind, k.valid_from desc) r
    where r.basis = 'WINDOW' and not (${period(held, '1')} > ${day}
        or ${done(held, `v.done_on <= ${day} and (v.done_on + make_interval(months => r.months::int))::date > ${day}`)})
      or r.basis = 'CYCLE' and exists (
        select from generate_series(0, ((${day} - ${held}.obtained_on) / 28)) as p(step)
        where ${period(held, 'p.step + 1')} <= ${day} and ${period(held, 'p.step + 1')} > r.valid_from
          and not ${done(held, `v.done_on >= ${period(held, 'p.step')} and v.done_on < ${period(held, 'p.step + 1')}`)})))`;
}
