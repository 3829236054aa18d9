import { AllowPublic, clientKey } from '@muster/identity';
import { ENV, errorLine, RateLimits, type Env } from '@muster/platform';
import { Controller, Get, Inject, Logger, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CalendarFeed } from './calendar-feed.service.ts';

const TOKEN = /^([\w-]{43})\.ics$/;
const A_MINUTE = 60;

/** The calendar behind a link. It only shows; nobody keeps it on the way, and the log names neither token nor holder. */
@Controller('calendar')
export class CalendarController {
  private readonly log = new Logger(CalendarController.name);

  constructor(private readonly feed: CalendarFeed, private readonly limits: RateLimits, @Inject(ENV) private readonly env: Env) {}

  @Get(':token')
  @AllowPublic()
  async get(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' });
    try {
      const token = TOKEN.exec(String(request.params.token ?? ''))?.[1];
      const text = token ? await this.feed.text(token) : null;
      if (text === null) return await this.refuse(request, response);
      response.status(200).set({ 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'inline; filename="muster.ics"' }).send(text);
    } catch (error) {
      this.log.error(`calendar link: ${errorLine(error)}`);
      response.status(503).type('text/plain').send('ただいま表示できません。Please try again later.\n');
    }
  }

  /** A link that opens is never held back for the dead ones of its neighbours. */
  private async refuse(request: Request, response: Response): Promise<void> {
    const wait = await this.limits.take([{ kind: 'calendar.dead', subject: clientKey(request.ip), limit: this.env.DEAD_LINKS_PER_ADDRESS, seconds: A_MINUTE }]);
    if (wait > 0) response.set('Retry-After', String(wait));
    response.status(wait > 0 ? 429 : 404).type('text/plain').send('このカレンダーは開けません。This calendar link opens nothing.\n');
  }
}
