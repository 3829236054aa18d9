import { randomToken, type Env } from '@muster/platform';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ExecutionContext, HttpException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { linkActor, type Actor } from '../actor.ts';
import type { Sessions } from '../sessions/sessions.service.ts';
import { Allow, AllowPublic } from './allow.decorator.ts';
import { PermissionGuard } from './permission.guard.ts';

class Routes {
  @Allow('callup:read') guarded(): void {}
  @AllowPublic() open(): void {}
  nothing(): void {}
}

const env = { PUBLIC_URL: 'http://127.0.0.1:3000', SESSION_HOURS: 12 } as Env;
const actor: Actor = { ...linkActor('e', 'en'), kind: 'user', userId: 'u', permissions: new Set(['callup:read']) };
const lookUp = jest.fn<Sessions['actor']>();
const guard = new PermissionGuard(new Reflector(), { actor: lookUp } as unknown as Sessions, env);

interface FakeRequest { method: string; get(name: string): string | undefined }

function request(headers: Record<string, string> = {}, method = 'GET'): FakeRequest {
  return { method, get: (name) => headers[name] };
}

function call(method: keyof Routes, req: FakeRequest, type = 'http'): ExecutionContext {
  const args = type === 'graphql' ? [{}, {}, { req }, {}] : [req];
  return {
    getType: () => type, getHandler: () => Routes.prototype[method], getClass: () => Routes,
    getArgs: () => args, getArgByIndex: (index: number) => args[index], switchToHttp: () => ({ getRequest: () => req }),
  } as unknown as ExecutionContext;
}

async function refusal(context: ExecutionContext): Promise<unknown> {
  const error = await Promise.resolve().then(() => guard.canActivate(context)).then(() => null, (thrown: unknown) => thrown);
  const graphql = (error as { extensions?: { code?: string } } | null)?.extensions?.code;
  return graphql ?? (error && ((error as HttpException).getResponse() as { code: string }).code);
}

const cookie = (): string => `muster=${randomToken()}`;

beforeEach(() => { lookUp.mockReset().mockResolvedValue(actor); });

describe('the guard', () => {
  it('lets public routes through without asking who it is', () => {
    expect(guard.canActivate(call('open', request({ cookie: cookie() })))).toBe(true);
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('asks once a request, however many fields there are', async () => {
    const req = request({ cookie: cookie(), 'content-type': 'application/json' }, 'POST');
    await Promise.all([1, 2, 3].map(() => guard.canActivate(call('guarded', req, 'graphql'))));
    expect(guard.canActivate(call('guarded', req, 'graphql'))).toBe(true);
    expect(lookUp).toHaveBeenCalledTimes(1);
  });

  it('does not ask the database without a cookie of the right form', async () => {
    expect(await refusal(call('guarded', request({ cookie: 'muster=x' })))).toBe('UNAUTHENTICATED');
    expect(lookUp).not.toHaveBeenCalled();
  });

  it.each(['http', 'graphql'])('refuses what names no rule, over %s', async (type) => {
    expect(await refusal(call('nothing', request({ cookie: cookie() }), type))).toBe('FORBIDDEN');
    expect(await refusal(call('nothing', request(), type))).toBe('UNAUTHENTICATED');
  });

  it('refuses a right that the actor does not have', async () => {
    lookUp.mockResolvedValue({ ...actor, permissions: new Set() });
    expect(await refusal(call('guarded', request({ cookie: cookie() })))).toBe('FORBIDDEN');
  });

  it('refuses a form that another site may have posted with our cookie', async () => {
    const forged = request({ cookie: cookie(), 'content-type': 'text/plain' }, 'POST');
    expect(await refusal(call('guarded', forged))).toBe('CROSS_SITE');
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('fails closed when the look-up fails, and asks again for the next request', async () => {
    lookUp.mockRejectedValueOnce(new Error('database away'));
    await expect(guard.canActivate(call('guarded', request({ cookie: cookie() })))).rejects.toThrow('database away');
    expect(await guard.canActivate(call('guarded', request({ cookie: cookie() })))).toBe(true);
  });
});
