import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OwnDocument, RemoveMyDocumentResult } from './own-document.types.ts';
import { OwnDocuments } from './own-documents.service.ts';

/** Documents that experts hand in; contents come and go as bytes. */
@Resolver()
export class OwnDocumentsResolver {
  constructor(private readonly documents: OwnDocuments) {}

  @Query(() => [OwnDocument], { description: 'What I handed in, the newest first; hand in by POST /my/documents/<about>' })
  @Allow('me:read')
  myDocuments(@CurrentActor() actor: Actor): Promise<OwnDocument[]> {
    return this.documents.of(actor.expertId);
  }

  @Query(() => [OwnDocument], { description: 'What an expert handed in, the newest first' })
  @Allow('expert:vet')
  handedIn(@Args('expertId', { type: () => ID }) expertId: string): Promise<OwnDocument[]> {
    return this.documents.of(expertId);
  }

  @Mutation(() => RemoveMyDocumentResult, { description: 'Takes a document of mine back; it is erased at once' })
  @Allow('me:update')
  removeMyDocument(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<typeof RemoveMyDocumentResult> {
    return this.documents.remove(actor, id);
  }
}
