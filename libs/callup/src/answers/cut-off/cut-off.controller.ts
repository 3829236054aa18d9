import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { readLimited, say } from '@muster/platform';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CutOffAnswers } from './cut-off-answers.service.ts';

const LARGEST = 5 * 1024 * 1024;
const TOO_LARGE = {
  message: { ja: 'ファイルが大きすぎます(5 MB まで)。', en: 'The file is too large (at most 5 MB).' }, remedy: { ja: 'ファイルを分けてください。', en: 'Split it.' },
};

/** Sheets of answers that were taken while the platform was cut off; first without `accept`, which only looks. */
@Controller('call-ups')
export class CutOffController {
  constructor(private readonly answers: CutOffAnswers) {}

  @Post('answers')
  @Allow('callup:answer')
  async take(@Req() request: Request, @Res() response: Response, @CurrentActor() actor: Actor, @Query('accept') accept?: string): Promise<void> {
    const bytes = await readLimited(request, LARGEST);
    if (!bytes) return void response.status(413).json({ code: 'FILE_TOO_LARGE', field: 'file', message: say(actor.locale, TOO_LARGE.message), remedy: say(actor.locale, TOO_LARGE.remedy) });
    const report = await this.answers.take(actor, bytes, accept === 'good');
    const problems = report.problems.map(({ message, remedy, ...problem }) => ({ ...problem, message: say(actor.locale, message), remedy: say(actor.locale, remedy) }));
    response.status(200).set('Cache-Control', 'no-store').json({ ...report, problems });
  }
}
