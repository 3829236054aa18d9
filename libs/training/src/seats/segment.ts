import { registerEnumType } from '@nestjs/graphql';

/** For whom seats are: government, critical infrastructure, local government, small and medium enterprises, education. */
export const SeatSegment = { GOVERNMENT: 'GOVERNMENT', INFRASTRUCTURE: 'INFRASTRUCTURE', LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT', SME: 'SME', EDUCATION: 'EDUCATION' } as const;
export type SeatSegment = keyof typeof SeatSegment;

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
