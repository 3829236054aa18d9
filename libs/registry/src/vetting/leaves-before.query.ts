/** SQL: pairs of (expert_id, position) whose planned last day comes before the `last_day` of a line; `lines` selects position and last_day. */
export function leavesBefore(lines: string): string {
  return `select p.expert_id, l.position from (${lines}) l join planned_departure p on p.ended_at is null and p.last_day < l.last_day`;
}
