import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConfirmationFigures, ConfirmMyRecordResult, RecordConfirmation } from './confirmation.types.ts';
import { Confirmations } from './confirmations.service.ts';

/** The quarterly confirmation of entries. */
@Resolver()
export class ConfirmationsResolver {
  constructor(private readonly confirmations: Confirmations) {}

  @Query(() => RecordConfirmation, { nullable: true, description: 'Until when my entry is confirmed; null when I am no expert' })
  @Allow('me:read')
  myRecordConfirmation(@CurrentActor() actor: Actor): Promise<RecordConfirmation | null> {
    return this.confirmations.mine(actor);
  }

  @Mutation(() => ConfirmMyRecordResult, { description: 'Says that my entry is right as it stands; good for three months' })
  @Allow('me:update')
  confirmMyRecord(@CurrentActor() actor: Actor): Promise<typeof ConfirmMyRecordResult> {
    return this.confirmations.confirm(actor);
  }

  @Query(() => ConfirmationFigures, { description: 'How many entries of active experts are confirmed, due and overdue' })
  @Allow('registry-alert:read')
  confirmationFigures(): Promise<ConfirmationFigures> {
    return this.confirmations.figures();
  }
}
