import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Query, Resolver } from '@nestjs/graphql';
import { MyData } from './my-data.service.ts';

/** Everything that is kept of me. */
@Resolver()
export class MyDataResolver {
  constructor(private readonly data: MyData) {}

  @Query(() => String, { nullable: true, description: 'Everything that is kept of me, as JSON; null when I am no expert' })
  @Allow('me:read', 'disclosure:read')
  myData(@CurrentActor() actor: Actor): Promise<string | null> {
    return this.data.json(actor);
  }
}
