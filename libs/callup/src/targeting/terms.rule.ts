/** What an employer's standing terms say that can stand against a line. */
export interface LineTerms {
  /** Hours of notice before the work begins. */
  noticeHours: number;
  /** Days in Japan, YYYY-MM-DD, both included, on which nobody is released. */
  blackout: readonly { from: string; until: string }[];
  /** Organisations for whose incidents nobody is released. */
  excludedClientIds: readonly string[];
}

/** A line as far as terms can stand against it. */
export interface TermsLine {
  fromAt: Date;
  /** Days in Japan, YYYY-MM-DD. */
  firstDay: string;
  lastDay: string;
}

const HOUR = 3_600_000;

/** Which of an employer's terms stand against a line; the SQL twin is `terms.query.ts`. */
export function termsAgainst(terms: LineTerms, line: TermsLine, affected: readonly string[], now: Date): { blackout: boolean; notice: boolean; client: boolean } {
  return {
    blackout: terms.blackout.some(({ from, until }) => from <= line.lastDay && line.firstDay <= until),
    notice: line.fromAt.getTime() < now.getTime() + terms.noticeHours * HOUR,
    client: affected.some((id) => terms.excludedClientIds.includes(id)),
  };
}
