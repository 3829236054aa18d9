import { Catch, HttpException, Logger, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { INTERNAL_TEXT, reportError } from './error-report.ts';

/** Errors of the HTTP layer itself, such as a body that is too large, carry their own 4xx status. */
function isClientError(error: unknown): boolean {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** Answers what nobody expected with 500 and an id, under which the log says more (without personal data). */
@Catch()
export class UnexpectedErrorFilter extends BaseExceptionFilter {
  private readonly log = new Logger('UnexpectedError');

  override catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL has its own way to say it (format-error.ts); throwing on keeps the framework from logging it raw.
    if (host.getType<string>() !== 'http') throw error;
    if (error instanceof HttpException || isClientError(error)) return super.catch(error, host);
    const report = reportError(error);
    this.log.error(report);
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) return void response.destroy();
    response.status(500).json({ code: 'INTERNAL', id: report.id, message: INTERNAL_TEXT });
  }
}
