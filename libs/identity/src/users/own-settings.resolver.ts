import type { Locale } from '@muster/platform';
import { Args, Mutation, registerEnumType, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import type { Actor } from '../actor.ts';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { OwnSettings } from './own-settings.service.ts';

const LanguageEnum = { ja: 'ja', en: 'en' } as const;
registerEnumType(LanguageEnum, { name: 'Language', description: 'In which language to answer' });

/** What a user sets for himself. */
@Resolver()
export class OwnSettingsResolver {
  constructor(private readonly settings: OwnSettings) {}

  @Mutation(() => Viewer, { description: 'The language in which I am answered from now on, on every device' })
  @Allow('me:update')
  async setMyLanguage(@Args('language', { type: () => LanguageEnum }) language: Locale, @CurrentActor() actor: Actor): Promise<Viewer> {
    return new Viewer(await this.settings.setLanguage(actor, language));
  }
}
