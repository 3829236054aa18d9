import { PlatformModule, type Env } from '@muster/platform';
import { Module, type DynamicModule } from '@nestjs/common';
import { FEATURES } from './features.ts';
import { graphqlModule } from './graphql/graphql.module.ts';

/** The api process as a whole. */
@Module({})
export class ApiModule {
  static forRoot(env: Env): DynamicModule {
    return {
      module: ApiModule,
      imports: [PlatformModule.forRoot(env, { role: 'api' }), graphqlModule(), ...FEATURES],
    };
  }
}
