// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { MakePledgeDocument } from './make-pledge.ts';
export { ProgressBoardDocument } from './progress-board.ts';
export { ProgressPledgesDocument } from './progress-pledges.ts';
export { ReachMilestoneDocument } from './reach-milestone.ts';
export { RecomputeFiguresDocument } from './recompute-figures.ts';
export { WithdrawPledgeDocument } from './withdraw-pledge.ts';
