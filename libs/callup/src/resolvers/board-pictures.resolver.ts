import { Allow } from '@muster/identity';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Board } from '../report/board.service.ts';
import { CallUp } from '../types/call-up.type.ts';
import { AnswersSoFar, PlaceOnBoard, SilentCount } from '../types/pictures.type.ts';

/** What the board draws; asked for less often than its figures. */
@Resolver(() => CallUp)
export class BoardPicturesResolver {
  constructor(private readonly board: Board) {}

  @ResolveField(() => [AnswersSoFar], { description: 'How the answers came in, at most 60 points' })
  @Allow('callup:read')
  answersOverTime(@Parent() callUp: CallUp): Promise<AnswersSoFar[]> {
    return this.board.answersOverTime(callUp.id);
  }

  @ResolveField(() => [PlaceOnBoard], { description: 'Where its people live; prefectures without anybody are left out' })
  @Allow('callup:read', 'expert:read')
  byPrefecture(@Parent() callUp: CallUp): Promise<PlaceOnBoard[]> {
    return this.board.byPrefecture(callUp.id);
  }

  @ResolveField(() => [SilentCount], { description: 'Who gave no answer, the nearest to one first' })
  @Allow('callup:read')
  silentPeople(@Parent() callUp: CallUp): Promise<SilentCount[]> {
    return this.board.silent(callUp.id);
  }
}
