/** A condition on a row, in SQL, for the api's role; it reads the context of the transaction. */
export type Condition = string;

/** Who gets at the rows of one table. What is not named is granted to nobody. */
export interface Wall {
  table: string;
  /** What the api may do, and with which rows; absent: nothing. */
  api?: { read?: Condition; add?: Condition; change?: Condition; remove?: Condition };
  /** Columns that the api may read, where not all. */
  columns?: string;
  /** What workers may do, with every row: they act for everybody and have no caller. */
  worker?: string;
  /** What the auditor's role may read: with every row. */
  auditor?: 'select';
}

/** A table without row-level security, and why every row of it may be seen without a caller. */
export interface Opening {
  table: string;
  reason: string;
  api?: string;
  worker?: string;
  auditor?: 'select';
}

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Whether the caller holds one of the permissions. In a sub-select, so that it is asked once a statement and not once a row. */
export const may = (...permissions: string[]): Condition => `(select muster_may(${quoted(permissions)}))`;

/** Whether the statement runs in one of these contexts. */
export const inContext = (...kinds: string[]): Condition => `(select muster_kind() in (${quoted(kinds)}))`;

/** One of the conditions is enough. */
export const any = (...conditions: Condition[]): Condition => conditions.join(' or ');

/** Somebody acts: a user, a link's holder or the gate. */
export const SOMEBODY: Condition = '(select muster_kind() is not null)';

/** A row of the caller's own account. */
export const ownUser = (column = 'user_id'): Condition => `${column} = (select muster_user())`;

/** A row of the expert that the caller is. */
export const ownExpert = (column = 'expert_id'): Condition => `${column} = (select muster_expert())`;

/** Before anybody is known: session look-up and sign-in. */
export const GATE: Condition = inContext('gate');
