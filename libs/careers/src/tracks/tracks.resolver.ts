import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CareerTrack, TrackResult, TrackVersionInput } from './track.types.ts';
import { Tracks } from './tracks.service.ts';

/** Career tracks. */
@Resolver()
export class TracksResolver {
  constructor(private readonly tracks: Tracks) {}

  @Query(() => [CareerTrack], { description: 'The career tracks in force on a day, or every version of one' })
  @Allow('reference:read')
  careerTracks(
    @Args('on', { type: () => String, nullable: true, description: 'YYYY-MM-DD; today when left out' }) on: string | null,
    @Args('trackCode', { type: () => ID, nullable: true, description: 'Every version of this one, the first first' }) trackCode: string | null,
  ): Promise<CareerTrack[]> {
    return this.tracks.list(on ?? null, trackCode ?? null);
  }

  @Mutation(() => TrackResult, { description: 'Publishes the next version of a track; plans stay on the one on which they were agreed' })
  @Allow('track:update')
  publishTrack(@Args('input') input: TrackVersionInput, @CurrentActor() actor: Actor): Promise<typeof TrackResult> {
    return this.tracks.publish(actor, input);
  }
}
