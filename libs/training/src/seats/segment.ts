import { registerEnumType } from '@nestjs/graphql';

/** For whom seats are: government, critical infrastructure, local government, small and medium enterprises, education. */
export const SeatSegment = { GOVERNMENT: 'GOVERNMENT', INFRASTRUCTURE: 'INFRASTRUCTURE', LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT', SME: 'SME', EDUCATION: 'EDUCATION' } as const;
export type SeatSegment = keyof typeof SeatSegment;

/** What the segments are called. */
export const SEGMENT_NAMES: Readonly<Record<SeatSegment, { ja: string; en: string }>> = {
  GOVERNMENT: { ja: '政府機関', en: 'Government' }, INFRASTRUCTURE: { ja: '重要インフラ', en: 'Critical infrastructure' }, LOCAL_GOVERNMENT: { ja: '地方公共団体', en: 'Local government' },
  SME: { ja: '中小企業等', en: 'Small and medium enterprises' }, EDUCATION: { ja: '教育機関', en: 'Education' },
};

export const SEGMENTS = Object.values(SeatSegment);

/** The segment of an organisation's kind; companies that are no infrastructure count as enterprises. */
export const SEGMENT_OF_KIND: Readonly<Record<string, SeatSegment>> = {
  AUTHORITY: 'GOVERNMENT', MINISTRY: 'GOVERNMENT', AGENCY: 'GOVERNMENT', LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT', INFRASTRUCTURE: 'INFRASTRUCTURE', ISAC: 'INFRASTRUCTURE',
  COMPANY: 'SME', UNIVERSITY: 'EDUCATION',
};

export const SeatEventKind = { OFFERED: 'OFFERED', DEMANDED: 'DEMANDED', FILLED: 'FILLED' } as const;
export type SeatEventKind = keyof typeof SeatEventKind;

registerEnumType(SeatSegment, { name: 'SeatSegment', description: 'Government, critical infrastructure, local government, small and medium enterprises, education' });
registerEnumType(SeatEventKind, { name: 'SeatEventKind', description: 'Offered by the host; demanded by, or filled from, a body or the segment' });
