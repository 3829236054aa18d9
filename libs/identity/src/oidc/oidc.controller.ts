import { ENV, say, type Env, type Locale } from '@muster/platform';
import { Controller, Get, Inject, Logger, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowPublic } from '../access/allow.decorator.ts';
import { localeOf } from '../access/request-locale.ts';
import { sessionCookie } from '../sessions/session.cookie.ts';
import { Entrance } from '../sign-in/entrance.service.ts';
import { clearedTripCookie, tripCookie, tripIn } from './oidc.cookie.ts';
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

  /** Sends the browser to the provider; `?link=1` ties the account there to whoever is signed in here. */
  @Get('start')
  @AllowPublic()
  async begin(@Req() req: Request, @Res() res: Response, @Query('link') link: unknown): Promise<void> {
    const locale = localeOf(req);
    if (!this.provider.configured) return answer(res, 404, locale, UNAVAILABLE);
    try {
      const trip = await this.signIn.begin(link === '1', this.entrance.client(req, locale));
      if (!trip) return answer(res, 403, locale, REFUSED);
      res.append('Set-Cookie', tripCookie(this.env, trip.trip));
      res.redirect(303, trip.url.href);
    } catch (error) {
      this.log.error(`the identity provider cannot be used: ${(error as Error).name}`);
      answer(res, 503, locale, UNAVAILABLE);
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
}

function answer(res: Response, status: number, locale: Locale, text: { ja: string; en: string }): void {
  res.status(status).type('text/plain').send(`${say(locale, text)}\n`);
}
