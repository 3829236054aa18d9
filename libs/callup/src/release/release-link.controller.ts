import { AllowPublic } from '@muster/identity';
import { ENV, errorLine, RateLimits, type Env, type Locale } from '@muster/platform';
import { Controller, Get, Head, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerWait, deadLinkWait } from '../answers/link-limits.ts';
import { sendPage } from '../answers/page/page.headers.ts';
import { deadReleasePage, releasePage } from './page/release-page.ts';
import { ReleasePages, type OpenedRelease } from './release-pages.service.ts';

/**
 * The page behind the link in a mail to an employer, without sign-in, session or script. GET and HEAD only show: mail
 * scanners open links and must not decide for anybody. Only POST decides.
 */
@Controller('r')
export class ReleaseLinkController {
  private readonly log = new Logger(ReleaseLinkController.name);

  constructor(private readonly pages: ReleasePages, private readonly limits: RateLimits, @Inject(ENV) private readonly env: Env) {}

  @Head(':token')
  @AllowPublic()
  head(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.get(request, response);
  }

  @Get(':token')
  @AllowPublic()
  get(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(request, response, async () => this.show(await this.pages.open(tokenOf(request)), request, response));
  }

  @Post(':token')
  @AllowPublic()
  post(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(request, response, async () => {
      const opened = await this.pages.open(tokenOf(request));
      if (!opened.found) return this.show(opened, request, response);
      const wait = await answerWait(this.limits, opened.view.requestId);
      if (wait > 0) return this.askToWait(wait, request, response);
      const { decision } = (request.body ?? {}) as Record<string, unknown>;
      const locale = localeOf(request);
      const taken = await this.pages.decide(opened.view, typeof decision === 'string' ? decision : undefined);
      // See Other: reloading the page that follows asks again instead of deciding again.
      if (taken) return response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'no-referrer').redirect(303, `?lang=${locale}`);
      sendPage(response, 422, releasePage(opened.view, { locale, authority: this.env.MUSTER_AUTHORITY, undecided: true }));
    });
  }

  private async show(opened: OpenedRelease, request: Request, response: Response): Promise<void> {
    const [locale, authority] = [localeOf(request), this.env.MUSTER_AUTHORITY];
    if (opened.found) return sendPage(response, 200, releasePage(opened.view, { locale, authority }));
    const wait = await deadLinkWait(this.limits, request.ip, this.env.DEAD_LINKS_PER_ADDRESS);
    if (wait > 0) return this.askToWait(wait, request, response);
    sendPage(response, opened.reason === 'expired' ? 410 : 404, deadReleasePage(opened.reason, locale, authority));
  }

  private askToWait(seconds: number, request: Request, response: Response): void {
    response.set('Retry-After', String(seconds));
    sendPage(response, 429, deadReleasePage('busy', localeOf(request), this.env.MUSTER_AUTHORITY));
  }

  /** A failure shows a page too, which says that nothing was recorded. The log names neither token nor address. */
  private async guarded(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`release link, ${request.method}: ${errorLine(error)}`);
      sendPage(response, 503, deadReleasePage('failed', localeOf(request), this.env.MUSTER_AUTHORITY));
    }
  }
}

function tokenOf(request: Request): string {
  return String(request.params.token ?? '');
}

/** The language asked for on the page, else the browser's choice between ours. */
function localeOf(request: Request): Locale {
  const asked = request.query.lang ?? ((request.body ?? {}) as Record<string, unknown>).lang;
  if (asked === 'ja' || asked === 'en') return asked;
  return request.acceptsLanguages('ja', 'en') === 'en' ? 'en' : 'ja';
}
