import { createUnionType } from '@nestjs/graphql';
import { Expert } from '../experts/expert.types.ts';
import { NotAnExpert } from '../registry.refusals.ts';

/** The expert's entry as it stands now, or why not. */
export const MyProfileResult = createUnionType({ name: 'MyProfileResult', types: () => [Expert, NotAnExpert] as const });
