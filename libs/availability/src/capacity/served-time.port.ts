/**
 * Knows for which times experts are assigned; the api fills it, because assignments belong to call-ups, which this
 * library does not know. Gives SQL.
 */
export abstract class ServedTime {
  /** A select of one column `during` (tstzrange): the times for which `expert` (an expression of an id) is assigned. */
  abstract spans(expert: string): string;
}
