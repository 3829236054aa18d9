import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, createUnionType, ID, Query, Resolver } from '@nestjs/graphql';
import { EmptyAudience } from '../refusals/audience.refusals.ts';
import { InvalidInput, NotFound } from '../refusals/input.refusals.ts';
import { IncidentClosed } from '../refusals/launch.refusals.ts';
import { Preview } from '../launch/preview.service.ts';
import { CallUpInput, requestOf } from '../types/call-up.input.ts';
import { CallUpPreview } from '../types/preview.type.ts';

export const PreviewCallUpResult = createUnionType({
  name: 'PreviewCallUpResult', types: () => [CallUpPreview, InvalidInput, NotFound, IncidentClosed, EmptyAudience] as const,
});

/** The dry run. */
@Resolver(() => CallUpPreview)
export class PreviewResolver {
  constructor(private readonly service: Preview) {}

  @Query(() => PreviewCallUpResult, { description: 'What a call-up would come to, in numbers; nobody is called' })
  @Allow('callup:preview')
  previewCallUp(
    @Args('input') input: CallUpInput,
    @Args('editing', { type: () => ID, nullable: true, description: 'The call-up that is written anew: the sample has its number and code. Left out: a new one' }) editing: string | null | undefined,
    @CurrentActor() actor: Actor,
  ): Promise<typeof PreviewCallUpResult> {
    return this.service.preview(actor, requestOf(input), editing ?? null);
  }
}
