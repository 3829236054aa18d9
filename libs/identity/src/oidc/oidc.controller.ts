import { ENV, say, type Env, type Locale } from '@muster/platform';
import { Controller, Get, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow, AllowPublic } from '../access/allow.decorator.ts';
import { ledFromElsewhere } from '../access/origin.rule.ts';
import { localeOf } from '../access/request-locale.ts';
import { sessionCookie } from '../sessions/session.cookie.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { TooManyAttempts } from '../sign-in/sign-in.refusals.ts';
import { clearedTripCookie, tripCookie, tripIn } from './oidc.cookie.ts';
import { SignOnUnavailable } from './oidc.refusals.ts';
import { OidcProviderClient } from './oidc-provider.client.ts';
import { OidcSignIn } from './oidc-sign-in.service.ts';

const REFUSED = {
  ja: 'シングルサインオンでサインインできませんでした。サインイン画面からやり直してください。初めての場合は、管理者に登録の許可を依頼してください。',
  en: 'Single sign-on did not sign you in. Begin again at the sign-in page. If it is your first time, ask an administrator to open your enrolment.',
};
const UNAVAILABLE = {
  ja: 'シングルサインオンは現在利用できません。時間をおくか、パスキーでサインインしてください。',
  en: 'Single sign-on is not available. Wait a little, or sign in with a passkey.',
};

/** The two ends of single sign-on: to the provider, and back from it. */
@Controller('sign-in/oidc')
export class OidcController {
  private readonly log = new Logger(OidcController.name);

  constructor(
    private readonly signIn: OidcSignIn, private readonly provider: OidcProviderClient, private readonly entrance: Entrance,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Sends the browser to the provider to sign in. Whom a page elsewhere leads here presses our own button first: nobody is signed in because he followed a link. */
  @Get('start')
  @AllowPublic()
  async begin(@Req() req: Request, @Res() res: Response): Promise<void> {
    const locale = localeOf(req);
    if (!this.provider.configured) return answer(res, 404, locale, UNAVAILABLE);
    if (ledFromElsewhere(req.get('sec-fetch-site'))) return res.redirect(303, `${this.env.PUBLIC_URL}/`);
    try {
      const departure = await this.signIn.begin(this.entrance.client(req, locale));
      if (typeof departure === 'number') return answer(res, 403, locale, REFUSED);
      res.append('Set-Cookie', tripCookie(this.env, departure.trip));
      res.redirect(303, departure.url.href);
    } catch (error) {
      this.warn(error);
      answer(res, 503, locale, UNAVAILABLE);
    }
  }

  /** Tells our own page where to go, so that the account there is tied to whoever is signed in here; no link or form of another page gets this far. */
  @Post('tie')
  @Allow('me:enrol')
  async beginTie(@Req() req: Request, @Res() res: Response): Promise<void> {
    const locale = localeOf(req);
    if (!this.provider.configured) return void res.status(404).json(new SignOnUnavailable(locale));
    try {
      const outcome = await this.signIn.beginTie(this.entrance.client(req, locale));
      if (!('trip' in outcome)) return void res.status(outcome instanceof TooManyAttempts ? 429 : 403).json(outcome);
      res.append('Set-Cookie', tripCookie(this.env, outcome.trip));
      res.status(201).json({ url: outcome.url.href });
    } catch (error) {
      this.warn(error);
      res.status(503).json(new SignOnUnavailable(locale));
    }
  }

  /** Where the provider sends the browser back to. */
  @Get('callback')
  @AllowPublic()
  async back(@Req() req: Request, @Res() res: Response): Promise<void> {
    const locale = localeOf(req);
    if (!this.provider.configured) return answer(res, 404, locale, UNAVAILABLE);
    res.append('Set-Cookie', clearedTripCookie(this.env));
    const query = new URL(req.originalUrl, this.env.PUBLIC_URL).search;
    const token = await this.signIn.finish(query, tripIn(this.env, req.get('cookie')), this.entrance.client(req, locale));
    if (!token) return answer(res, 403, locale, REFUSED);
    res.append('Set-Cookie', sessionCookie(this.env, token));
    res.redirect(303, `${this.env.PUBLIC_URL}/`);
  }

  private warn(error: unknown): void {
    this.log.error(`the identity provider cannot be used: ${(error as Error).name}`);
  }
}

function answer(res: Response, status: number, locale: Locale, text: { ja: string; en: string }): void {
  res.status(status).type('text/plain').send(`${say(locale, text)}\n`);
}
