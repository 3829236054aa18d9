/** Whose places count against whom. */
export interface PlacesHeld {
  /** SQL: the kind of the call-up that asks, REAL or DRILL. */
  kind: string;
  /** Standings that hold a place: with PROPOSED for whom one is about to be found. */
  standings: readonly ('PROPOSED' | 'ASSIGNED')[];
  /** SQL: the call-up that asks, whose own places do not count; left out where it does not exist yet. */
  otherThan?: string;
}

/**
 * SQL: pairs of (expert_id, position) with a place in another team at the time of a line of table `line` (position, from_at,
 * until_at). A real place holds until its line ends, also after its call-up closed; a drill's holds while the drill runs, and
 * never against a real call-up. Begins with the few teams that stand, so that it costs nothing where there are none.
 */
export function placesHeld({ kind, standings, otherThan }: PlacesHeld): string {
  return `
    select distinct i.expert_id, l.position
    from call_up c
    join invitation i on i.call_up_id = c.id and i.assignment in (${standings.map((standing) => `'${standing}'`).join(', ')})
    join requirement r on r.call_up_id = c.id and r.position = i.requirement_position and r.until_at > muster_now()
    join line l on tstzrange(l.from_at, l.until_at) && tstzrange(r.from_at, r.until_at)
    where ${otherThan === undefined ? '' : `c.id <> ${otherThan} and `}(c.state in ('OPEN', 'FILLED') and (c.kind = 'REAL' or ${kind} = 'DRILL')
      or c.state = 'CLOSED' and c.kind = 'REAL')`;
}
