/** One requirement line, by its position in the call-up: heads that are needed and reserves (予備) on top of them. */
export interface AssemblyLine {
  readonly position: number;
  readonly need: number;
  readonly reserves: number;
}

/** How well somebody fits a line: 0..1, more is better; compared in thousandths. */
export interface LineFit {
  readonly position: number;
  readonly score: number;
}

/** What somebody was told: a place on a line, or to stand by for it. A place that awaits the employer's release counts as ASSIGNED. */
export interface HeldPlace {
  readonly position: number;
  readonly as: 'ASSIGNED' | 'RESERVE';
}

/** Somebody whose counted answer is yes. `rank` is the order of calling: among equals the lower one goes first, then the id. */
export interface AssemblyPerson {
  readonly id: string;
  readonly rank: number;
  readonly fits: readonly LineFit[];
  readonly held?: HeldPlace | undefined;
}

/** A place that the plan gives. */
export interface AssemblyPlace {
  readonly personId: string;
  readonly position: number;
  readonly as: 'ASSIGNED' | 'RESERVE';
  readonly score: number;
}

/** How far one line is covered. */
export interface LineCover {
  readonly position: number;
  readonly need: number;
  readonly assigned: number;
  readonly reserves: number;
  readonly reserved: number;
}

/** The team: places by line, ASSIGNED before RESERVE, then by rank and id. */
export interface AssemblyPlan {
  readonly places: readonly AssemblyPlace[];
  /** Ids of the yes-people without a place, by rank and id. */
  readonly spare: readonly string[];
  readonly lines: readonly LineCover[];
  /** Every need is covered. */
  readonly filled: boolean;
  /** Every need and every reserve is covered. */
  readonly filledWithReserves: boolean;
  /** Sum of the scores of all ASSIGNED. */
  readonly score: number;
}

/** Whether people who were told their line may be moved to another one; they keep a place where they can. */
export interface AssemblyOptions {
  readonly allowMoves?: boolean;
}
