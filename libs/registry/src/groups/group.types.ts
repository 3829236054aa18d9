import { Refusal, type Locale, type Text } from '@muster/platform';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { Organisation } from '../experts/organisation.types.ts';

/** Organisations that belong together. */
@ObjectType({ description: 'Organisations that belong together: whoever has a conflict with the whole group stays out of the incidents of each' })
export class OrganisationGroup {
  @Field(() => ID) headId: string;
  @Field(() => [Organisation], { description: 'The head first' }) organisations: Organisation[];
}

const PROBLEMS = {
  UNKNOWN: { field: 'organisationId', message: { ja: 'この組織は登録されていません。', en: 'There is no such organisation.' }, remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' } },
  HEAD_UNKNOWN: { field: 'headId', message: { ja: 'グループの代表となる組織が登録されていません。', en: 'There is no such organisation to head the group.' }, remedy: { ja: '組織を検索して選び直してください。', en: 'Search for it and choose it again.' } },
  ITSELF: { field: 'headId', message: { ja: '組織は自分自身のグループには入れません。', en: 'No organisation comes under itself.' }, remedy: { ja: '別の組織を選ぶか、空欄にしてグループから外してください。', en: 'Choose another, or none to take it out of its group.' } },
  UNDER_ANOTHER: { field: 'headId', message: { ja: '代表に選んだ組織は、別のグループに入っています。', en: 'The chosen head belongs to another group.' }, remedy: { ja: 'そのグループの代表を選んでください。', en: 'Choose the head of that group.' } },
  LEADS: { field: 'organisationId', message: { ja: 'この組織は、他の組織を含むグループの代表です。', en: 'This organisation heads a group of others.' }, remedy: { ja: '先にグループの各組織を移してください。', en: 'Move its organisations first.' } },
} as const satisfies Record<string, { field: string; message: Text; remedy: Text }>;

/** A group that cannot be meant so; nothing was changed. */
@ObjectType({ implements: () => Refusal })
export class BadGroup extends Refusal {
  constructor(locale: Locale, problem: keyof typeof PROBLEMS) {
    super(locale, { code: 'BAD_GROUP', ...PROBLEMS[problem] });
  }
}

/** The group as it stands now, or why nothing was changed. */
export const SetOrganisationGroupResult = createUnionType({ name: 'SetOrganisationGroupResult', types: () => [OrganisationGroup, BadGroup] as const });
