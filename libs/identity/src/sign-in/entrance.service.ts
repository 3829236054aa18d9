import { ENV, type Env, type Locale } from '@muster/platform';
import { Inject, Injectable } from '@nestjs/common';
import { rememberActor, type HttpContext } from '../access/request-actor.ts';
import { sessionCookie, sessionTokenIn } from '../sessions/session.cookie.ts';
import { Sessions } from '../sessions/sessions.service.ts';
import type { SignInClient } from './session-start.service.ts';
import { Viewer } from './sign-in.types.ts';

/** Between sign-in and HTTP: who asks, and how the browser gets its cookie. */
@Injectable()
export class Entrance {
  constructor(private readonly sessions: Sessions, @Inject(ENV) private readonly env: Env) {}

  /** What a way of signing in needs to know about the browser. */
  client(req: HttpContext['req'], locale: Locale): SignInClient {
    return {
      address: req.ip, userAgent: req.get('user-agent') ?? null, locale, token: sessionTokenIn(this.env, req.get('cookie')),
    };
  }

  /** Gives the browser its cookie and lets the rest of this request act as the user. */
  async enter({ req, res }: HttpContext, token: string): Promise<Viewer> {
    const actor = await this.sessions.actor(token);
    if (!actor) throw new Error('A session ended while it began');
    rememberActor(req, actor);
    res.append('Set-Cookie', sessionCookie(this.env, token));
    return new Viewer(actor);
  }
}
