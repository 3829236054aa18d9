import { decideContext, ENV, type Env } from '@muster/platform';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Actor } from '../actor.ts';
import { sessionTokenIn } from '../sessions/session.cookie.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import { decideAccess } from './access.decision.ts';
import { accessError } from './access.errors.ts';
import { contextOf } from './actor-context.ts';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.ts';
import { crossSiteReason } from './origin.rule.ts';
import { actorOf, rememberActor, requestOf } from './request-actor.ts';
import { localeOf } from './request-locale.ts';

/**
 * Stands before every GraphQL operation, field resolver and HTTP route, and refuses each that names no rule.
 * Whoever passes is told to PostgreSQL with every statement that follows.
 * Who acts is looked up once a request, and not at all for public routes (webhooks and links pay nothing).
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  private readonly lookups = new WeakMap<Request, Promise<Actor | null>>();

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(ENV) private readonly env: Env,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    const graphql = context.getType<string>() === 'graphql';
    if (rule?.public && !graphql) return true;
    const request = requestOf(context);
    const known = actorOf(request);
    if (known !== undefined) return this.judge(context, rule, known);
    const { method } = request;
    if (crossSiteReason({ method, origin: request.get('origin'), contentType: request.get('content-type'), site: request.get('sec-fetch-site') }, this.env.PUBLIC_URL)) {
      throw accessError(context, 'CROSS_SITE', localeOf(request));
    }
    return this.lookUp(request).then((actor) => this.judge(context, rule, actor));
  }

  private judge(context: ExecutionContext, rule: AccessRule | undefined, actor: Actor | null): true {
    const decision = decideAccess(rule, actor);
    if (decision.verdict === 'ALLOWED') {
      decideContext(actor && contextOf(actor));
      return true;
    }
    const missing = decision.verdict === 'FORBIDDEN' ? decision.missing : null;
    throw accessError(context, decision.verdict, localeOf(requestOf(context)), missing);
  }

  private lookUp(request: Request): Promise<Actor | null> {
    let lookup = this.lookups.get(request);
    if (!lookup) {
      const token = sessionTokenIn(this.env, request.get('cookie'));
      lookup = (token === null ? Promise.resolve(null) : this.sessions.actor(token)).then((actor) => {
        rememberActor(request, actor);
        return actor;
      });
      this.lookups.set(request, lookup);
    }
    return lookup;
  }
}
