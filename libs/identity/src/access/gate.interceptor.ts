import { actingAs } from '@muster/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import { GATE } from './actor-context.ts';
import { ACCESS_RULE, type AccessRule } from './allow.decorator.ts';

/** Public operations know nobody yet: they run in the gate's narrow context, whoever's session cookie came along. */
@Injectable()
export class GateInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    return rule?.public ? actingAs(GATE, () => next.handle()) : next.handle();
  }
}
