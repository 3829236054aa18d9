/** The reports of this library. */
export const CareerReportName = {
  SLOTS: 'SLOTS', POSTS: 'POSTS', VACANCY: 'VACANCY', CANDIDATES: 'CANDIDATES', APPOINTMENTS: 'APPOINTMENTS', ENDS: 'ENDS', DECLINED: 'DECLINED', PLANS: 'PLANS',
} as const;
export type CareerReportName = keyof typeof CareerReportName;

/** Whether this is the name of one of them. */
export const isCareerReport = (name: string): name is CareerReportName => Object.hasOwn(CareerReportName, name);
