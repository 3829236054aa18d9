/** A contact that messages may go to: verified, not opted out, reachable. */
export function usableSql(contact: string): string {
  return `${contact}.verified_at is not null and ${contact}.opted_out_at is null and ${contact}.unreachable_at is null`;
}

/** Whether an expert has a usable contact of a kind. */
export function usableContactSql(expert: string, kind: 'PHONE' | 'EMAIL'): string {
  return `exists (select from contact t where t.expert_id = ${expert} and t.kind = '${kind}' and ${usableSql('t')})`;
}
