import { PlatformModule } from '@muster/platform';
import { testEnv } from '@muster/platform/testing';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { AvailableWhen } from '../experts/available-when.port.ts';
import { RegistryGraphqlModule } from '../registry.graphql.module.ts';

/** Stands in for the availability library, which this one must not know: free are those who can travel. */
class TravellersAvailable extends AvailableWhen {
  override condition(expert: string, from: string, until: string | null): string {
    return `(${from} < ${until ?? "'infinity'"} and exists (select from expert t where t.id = ${expert} and t.travel_ok))`;
  }

  override people(from: string, until: string | null): string {
    return `select t.id from expert t where ${from} < ${until ?? "'infinity'"} and t.travel_ok`;
  }

  override said(expert: string): string {
    return `exists (select from expert t where t.id = ${expert} and t.travel_ok)`;
  }
}

@Global()
@Module({ providers: [{ provide: AvailableWhen, useClass: TravellersAvailable }], exports: [AvailableWhen] })
class AvailabilityStandIn {}

/** The library on the test file's own database. */
export async function registryScene(): Promise<TestingModule> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(testEnv(), { role: 'test' }), AvailabilityStandIn, RegistryGraphqlModule],
  }).compile();
  return module.init();
}
