import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Actor } from '../actor.ts';

/** What every GraphQL operation has at hand about its HTTP request. */
export interface HttpContext {
  req: Request;
  res: Response;
}

const actors = new WeakMap<object, Actor | null>();

/** The HTTP request behind a resolver, field resolver or route. */
export function requestOf(context: ExecutionContext): Request {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<HttpContext>().req
    : context.switchToHttp().getRequest<Request>();
}

/** Remembers who acts in a request: null is nobody we know. */
export function rememberActor(request: object, actor: Actor | null): void {
  actors.set(request, actor);
}

/** Who acts in a request; null: nobody we know; undefined: not looked up yet. */
export function actorOf(request: object): Actor | null | undefined {
  return actors.get(request);
}
