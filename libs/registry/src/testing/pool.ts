/** Whatever runs a statement: a data source or an entity manager. */
export interface Pool {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}
