import { AllowPublic } from '@muster/identity';
import { Controller, Get, Inject, Logger, Res } from '@nestjs/common';
import type { Response } from 'express';
import { scrub } from '@muster/platform';
import { HEALTH_PARTS } from './health.parts.ts';
import { readiness, type HealthPart, type Readiness } from './readiness.ts';

/** For load balancers, containers and `muster doctor`. */
@Controller('health')
export class HealthController {
  private readonly log = new Logger(HealthController.name);

  constructor(@Inject(HEALTH_PARTS) private readonly parts: readonly HealthPart[]) {}

  /** The process runs and answers. */
  @Get('live')
  @AllowPublic()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** What requests need works: 200, else 503; with the parts, also those that only the sending of messages needs. */
  @Get('ready')
  @AllowPublic()
  async ready(@Res({ passthrough: true }) res: Response): Promise<Readiness> {
    const state = await readiness(this.parts, (part, error) => this.log.warn(`${part} is down: ${scrub(error.message)}`));
    res.status(state.status === 'not ready' ? 503 : 200);
    return state;
  }
}
