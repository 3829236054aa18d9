import { Field, InputType } from '@nestjs/graphql';
import type { CallUpStateName } from '../entities/call-up.entity.ts';
import type { CallUpKind } from '../rules.types.ts';
import { CallUpKindEnum, CallUpStateEnum, IncidentStateEnum } from '../types/enums.ts';

/** Which call-ups a list shows; what is left out does not narrow, an emptied list finds none. */
@InputType({ description: 'Which call-ups a list shows; what is left out does not narrow' })
export class CallUpFilter {
  @Field(() => String, { nullable: true, description: 'In the title or the number of the incident, or the number of the call-up' }) text?: string | null;
  @Field(() => [CallUpStateEnum], { nullable: true, description: 'Any of these states' }) states?: CallUpStateName[] | null;
  @Field(() => CallUpKindEnum, { nullable: true }) kind?: CallUpKind | null;
  @Field(() => IncidentStateEnum, { nullable: true, description: 'Where its incident stands' }) incidentState?: 'OPEN' | 'CLOSED' | null;
}

/** Which incidents a list shows; what is left out does not narrow. */
@InputType({ description: 'Which incidents a list shows; what is left out does not narrow' })
export class IncidentFilter {
  @Field(() => String, { nullable: true, description: 'In its title or number' }) text?: string | null;
  @Field(() => IncidentStateEnum, { nullable: true }) state?: 'OPEN' | 'CLOSED' | null;
  @Field(() => Boolean, { nullable: true, description: 'Opened for a drill, or real' }) drill?: boolean | null;
}
