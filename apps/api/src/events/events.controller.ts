import { Allow, sessionTokenIn } from '@muster/identity';
import { ENV, type Env } from '@muster/platform';
import { BadRequestException, Controller, Get, Inject, Query, Req, Res, ServiceUnavailableException, UnauthorizedException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EventStreams, STREAM_PERMISSIONS } from './event-streams.service.ts';
import { readTopics } from './topics.ts';

/** Server-sent events that say what changed; the page then fetches through GraphQL. */
@Controller('events')
export class EventsController {
  constructor(private readonly streams: EventStreams, @Inject(ENV) private readonly env: Env) {}

  @Get()
  @Allow(...STREAM_PERMISSIONS)
  events(@Req() req: Request, @Res() res: Response, @Query('topics') given: unknown): void {
    const read = readTopics(given);
    if ('problem' in read) throw new BadRequestException({ code: 'BAD_TOPICS', field: 'topics', message: read.problem });
    const token = sessionTokenIn(this.env, req.get('cookie'));
    if (!token) throw new UnauthorizedException({ code: 'UNAUTHENTICATED' });
    const returning = req.get('last-event-id') !== undefined;
    if (!this.streams.open(res, read.topics, token, returning)) throw new ServiceUnavailableException();
  }
}
