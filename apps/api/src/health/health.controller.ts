import { AllowPublic } from '@muster/identity';
import { Controller, Get, Inject, Logger, Res } from '@nestjs/common';
import type { Response } from 'express';
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

  /** Everything that a request may need works: 200, else 503, with the parts. */
  @Get('ready')
  @AllowPublic()
  async ready(@Res({ passthrough: true }) res: Response): Promise<Readiness> {
    const state = await readiness(this.parts, (part, error) => this.log.warn(`${part} is down: ${error.name}`));
    res.status(state.status === 'ready' ? 200 : 503);
    return state;
  }
}
