/** Whatever runs a statement and gives its rows: an entity manager, a data source, a wrapped client. */
export interface Reads {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}
