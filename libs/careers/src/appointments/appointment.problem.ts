import type { Text } from '@muster/platform';
import type { LawRow } from './appointment-law.rule.ts';

/** What is wrong with an appointment, what would do, and the row of the law that says so, where it is one. */
export interface AppointmentProblem {
  field: string;
  message: Text;
  remedy: Text;
  row: LawRow | null;
}
