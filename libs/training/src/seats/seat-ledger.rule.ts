import type { TrainingProblem } from '../training.problem.ts';
import { SEGMENT_NAMES, SEGMENTS, type SeatEventKind, type SeatSegment } from './segment.ts';

/** A line of the ledger of seats; taking back is a negative number. */
export interface SeatLine {
  segment: SeatSegment;
  kind: SeatEventKind;
  /** null: of the segment as a whole. */
  organisationId: string | null;
  seats: number;
}

/** Where a segment stands. */
export interface SeatBalance {
  segment: SeatSegment;
  offered: number;
  demanded: number;
  filled: number;
  /** Demanded and not filled. */
  unmet: number;
}

/** The balance of each segment that the ledger names, in the order of the segments. */
export function balances(lines: readonly SeatLine[]): SeatBalance[] {
  return SEGMENTS.filter((segment) => lines.some((line) => line.segment === segment)).map((segment) => {
    const of = (kind: SeatEventKind): number => sum(lines.filter((line) => line.segment === segment && line.kind === kind));
    const [offered, demanded, filled] = [of('OFFERED'), of('DEMANDED'), of('FILLED')];
    return { segment, offered, demanded, filled, unmet: demanded - filled };
  });
}

/** Several balances as one a segment: of a fiscal year, or of a programme. */
export function addBalances(parts: readonly (readonly SeatBalance[])[]): SeatBalance[] {
  const all = parts.flat();
  return SEGMENTS.filter((segment) => all.some((one) => one.segment === segment)).map((segment) => {
    const own = all.filter((one) => one.segment === segment);
    const of = (key: 'offered' | 'demanded' | 'filled' | 'unmet'): number => own.reduce((total, one) => total + one[key], 0);
    return { segment, offered: of('offered'), demanded: of('demanded'), filled: of('filled'), unmet: of('unmet') };
  });
}

/** Why a line cannot be added; null: it can. Nothing is filled that was not offered and demanded, and nothing falls below zero, of a body or the whole. */
export function lineProblem(ledger: readonly SeatLine[], line: SeatLine): TrainingProblem | null {
  if (!Number.isInteger(line.seats) || line.seats === 0 || Math.abs(line.seats) > 100_000) return NO_SEATS;
  const after = [...ledger, line];
  const own = after.filter((one) => one.segment === line.segment && one.kind === line.kind && one.organisationId === line.organisationId);
  if (sum(own) < 0) return BELOW_ZERO;
  const { offered, demanded, filled } = balances(after).find(({ segment }) => segment === line.segment)!;
  if (filled > offered) return OVER_OFFERED(offered);
  if (filled > demanded) return OVER_DEMANDED(demanded);
  const body = (kind: SeatEventKind): number => sum(after.filter((one) => one.segment === line.segment && one.kind === kind && one.organisationId === line.organisationId));
  return body('FILLED') > body('DEMANDED') && line.kind !== 'OFFERED' ? OVER_DEMANDED(body('DEMANDED')) : null;
}

/** Why a body's seats are not of this segment; null: they are. Its segment follows from what it is, so that no seat is counted twice. */
export function segmentProblem(segment: SeatSegment, own: SeatSegment | null): TrainingProblem | null {
  return segment === own ? null : OTHER_SEGMENT(own);
}

function sum(lines: readonly SeatLine[]): number {
  return lines.reduce((total, { seats }) => total + seats, 0);
}

const NO_SEATS: TrainingProblem = {
  code: 'NO_SEATS', field: 'seats', message: { ja: '席数が正しくありません。', en: 'This is no number of seats.' },
  remedy: { ja: '0 以外の整数を指定してください。取り消しは負の数です。', en: 'Give a whole number that is not 0; a negative one takes back.' },
};
const BELOW_ZERO: TrainingProblem = {
  code: 'SEATS_BELOW_ZERO', field: 'seats', message: { ja: '取り消しが登録数を超えます。', en: 'More would be taken back than was recorded.' },
  remedy: { ja: '登録された席数以内で取り消してください。', en: 'Take back at most what was recorded.' },
};
const OTHER_SEGMENT = (own: SeatSegment | null): TrainingProblem => ({
  code: 'SEGMENT_OF_ANOTHER', field: 'segment', message: { ja: 'この組織の区分ではありません。', en: 'The body is of another segment.' },
  remedy: own === null ? { ja: '組織を空欄にし、区分全体の席として登録してください。', en: 'Leave the body out: seats of the segment as a whole.' }
    : { ja: `区分を「${SEGMENT_NAMES[own].ja}」にしてください。`, en: `Give the segment "${SEGMENT_NAMES[own].en}".` },
});
const OVER_OFFERED = (offered: number): TrainingProblem => ({
  code: 'SEATS_OVER_OFFERED', field: 'seats', message: { ja: `充足が、提供された${offered}席を超えます。`, en: `More seats would be filled than the ${offered} that are offered.` },
  remedy: { ja: '先に提供の席数を増やすか、充足の席数を減らしてください。', en: 'Offer more seats first, or fill fewer.' },
});
const OVER_DEMANDED = (demanded: number): TrainingProblem => ({
  code: 'SEATS_OVER_DEMANDED', field: 'seats', message: { ja: `充足が、希望された${demanded}席を超えます。`, en: `More seats would be filled than the ${demanded} that are asked for.` },
  remedy: { ja: '先に希望を登録してください。', en: 'Record first what is asked for.' },
});
