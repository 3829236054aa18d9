import { AllowPublic } from '@muster/identity';
import { ENV, errorLine, randomToken, RateLimits, type Env, type Locale } from '@muster/platform';
import { Controller, Get, Head, Inject, Logger, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AnswerPages, type Opened } from './answer-pages.service.ts';
import { answerWait, deadLinkWait } from './link-limits.ts';
import { answerPage, type AnswerPageParts } from './page/answer-page.ts';
import { deadLinkPage } from './page/dead-link-page.ts';
import { sendPage } from './page/page.headers.ts';

/** Browsers and mail programs that look ahead say so in one of these headers. */
const LOOKING_AHEAD = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'];

/**
 * The page behind an answer link, without sign-in, session or script. GET and HEAD only show: mail scanners and link
 * previews open links and must not answer for anybody. GET notes once that the page was shown (`seen_at`, a hint for the
 * board and proof of nothing), unless the browser says that it looks ahead. Only POST answers.
 */
@Controller('a')
export class AnswerLinkController {
  private readonly log = new Logger(AnswerLinkController.name);

  constructor(private readonly pages: AnswerPages, private readonly limits: RateLimits, @Inject(ENV) private readonly env: Env) {}

  // Before @Get: Express would otherwise hand HEAD to the GET route, which notes that the page was shown.
  @Head(':token')
  @AllowPublic()
  head(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(request, response, async () => this.show(await this.pages.open(tokenOf(request)), request, response));
  }

  @Get(':token')
  @AllowPublic()
  get(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(request, response, async () => {
      const opened = await this.pages.open(tokenOf(request));
      if (opened.found && !LOOKING_AHEAD.some((name) => request.headers[name])) await this.pages.seen(opened.view);
      await this.show(opened, request, response);
    });
  }

  @Post(':token')
  @AllowPublic()
  post(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.guarded(request, response, async () => {
      const opened = await this.pages.open(tokenOf(request));
      if (!opened.found) return this.show(opened, request, response);
      const wait = await answerWait(this.limits, opened.view.invitationId);
      if (wait > 0) return this.askToWait(wait, request, response);
      const problem = await this.pages.answer(opened.view, fieldsOf(request));
      const locale = localeOf(request, opened.view.language);
      // See Other: reloading the page that follows asks again instead of answering again.
      if (!problem) return response.set('Cache-Control', 'no-store').set('Referrer-Policy', 'no-referrer').redirect(303, `?lang=${locale}`);
      sendPage(response, 422, answerPage(opened.view, { ...this.parts(locale), problem }));
    });
  }

  private async show(opened: Opened, request: Request, response: Response): Promise<void> {
    const authority = this.env.MUSTER_AUTHORITY;
    if (opened.found) {
      const locale = localeOf(request, opened.view.language);
      return sendPage(response, 200, answerPage(opened.view, this.parts(locale)));
    }
    const wait = await deadLinkWait(this.limits, request.ip, this.env.DEAD_LINKS_PER_ADDRESS);
    if (wait > 0) return this.askToWait(wait, request, response);
    sendPage(response, opened.reason === 'expired' ? 410 : 404, deadLinkPage(opened.reason, localeOf(request), authority));
  }

  private parts(locale: Locale): AnswerPageParts {
    return { locale, authority: this.env.MUSTER_AUTHORITY, callBack: this.env.MUSTER_CALL_BACK, nonce: randomToken(128) };
  }

  private askToWait(seconds: number, request: Request, response: Response): void {
    response.set('Retry-After', String(seconds));
    sendPage(response, 429, deadLinkPage('busy', localeOf(request), this.env.MUSTER_AUTHORITY));
  }

  /** A failure shows a page too, which says that nothing was recorded. The log names neither token nor address. */
  private async guarded(request: Request, response: Response, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`answer link, ${request.method}: ${errorLine(error)}`);
      sendPage(response, 503, deadLinkPage('failed', localeOf(request), this.env.MUSTER_AUTHORITY));
    }
  }
}

function tokenOf(request: Request): string {
  return String(request.params.token ?? '');
}

/** The form's fields as text; a field given twice counts as not given. */
function fieldsOf(request: Request): Record<string, string> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The language asked for on the page, else the expert's own, else the browser's choice between ours. */
function localeOf(request: Request, own?: Locale): Locale {
  const fields = fieldsOf(request);
  const asked = request.query.lang ?? fields.lang;
  if (asked === 'ja' || asked === 'en') return asked;
  return own ?? (request.acceptsLanguages('ja', 'en') === 'en' ? 'en' : 'ja');
}
