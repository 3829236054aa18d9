import { actingAs, currentContext, type DatabaseContext } from '@muster/platform';
import type { ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import { defer, firstValueFrom, of, type Observable } from 'rxjs';
import { linkActor } from '../actor.ts';
import { contextOf, GATE } from './actor-context.ts';
import type { AccessRule } from './allow.decorator.ts';
import { GateInterceptor } from './gate.interceptor.ts';

const coordinator: DatabaseContext = { kind: 'user', user: 'u', may: ['expert:read'] };

/** On whose behalf a handler under this rule asks the database, called by a signed-in coordinator. */
function behalfUnder(rule: AccessRule | undefined): Promise<DatabaseContext | null> {
  const interceptor = new GateInterceptor({ get: () => rule } as unknown as Reflector);
  const execution = { getHandler: () => () => undefined } as unknown as ExecutionContext;
  const handle = (): Observable<DatabaseContext | null> => {
    const heard = currentContext();
    return defer(() => of(heard));
  };
  return actingAs(coordinator, () => firstValueFrom(interceptor.intercept(execution, { handle }) as Observable<DatabaseContext | null>));
}

describe('the gate', () => {
  it('is where public operations run, whoever’s session came along', async () => {
    expect(await behalfUnder({ public: true })).toBe(GATE);
    expect(GATE.may).toBeUndefined();
  });

  it('is not where operations with a permission run', async () => {
    expect(await behalfUnder({ public: false, permissions: ['expert:read'] })).toBe(coordinator);
    expect(await behalfUnder(undefined)).toBe(coordinator);
  });
});

describe('what PostgreSQL is told of an actor', () => {
  it('is who he is, whose people are his and what he may do; the same object for the same actor', () => {
    const actor = { ...linkActor('e', 'ja'), organisationIds: ['o'] };
    expect(contextOf(actor)).toEqual({ kind: 'link', user: null, expert: 'e', organisations: ['o'], may: ['callup:answer-own'] });
    expect(contextOf(actor)).toBe(contextOf(actor));
  });
});
