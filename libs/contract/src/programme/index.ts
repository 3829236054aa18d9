// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { CommentOnFigureDocument } from './comment-on-figure.ts';
export { MakePledgeDocument } from './make-pledge.ts';
export { PledgeLinksDocument } from './pledge-links.ts';
export { ProgressBoardDocument } from './progress-board.ts';
export { ProgressPledgesDocument } from './progress-pledges.ts';
export { ProgressTargetsDocument } from './progress-targets.ts';
export { ProgressYearDocument } from './progress-year.ts';
export { ProgressYearsDocument } from './progress-years.ts';
export { PublishProgressSnapshotDocument } from './publish-snapshot.ts';
export { ReachMilestoneDocument } from './reach-milestone.ts';
export { RecomputeFiguresDocument } from './recompute-figures.ts';
export { SetProgressTargetDocument } from './set-target.ts';
export { TakeProgressSnapshotDocument } from './take-snapshot.ts';
export { WithdrawPledgeDocument } from './withdraw-pledge.ts';
