import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { readLimited, say } from '@muster/platform';
import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ExpertIntake } from './expert-intake.service.ts';
import type { IntakeProblem } from './intake.problem.ts';

/** Bytes of a list at most, and problems that one answer tells. */
const LARGEST = 30 * 1024 * 1024;
const MOST_PROBLEMS = 2_000;

const TOO_LARGE = {
  code: 'FILE_TOO_LARGE', field: 'file', message: { ja: 'ファイルが大きすぎます(30 MB まで)。', en: 'The file is too large (at most 30 MB).' },
  remedy: { ja: 'ファイルを分けるか、muster import を使ってください。', en: 'Split it, or use muster import.' },
};

/** Lists of people come in as plain bytes, CSV or XLSX; first without `accept`, which only looks. */
@Controller('registry/imports')
export class IntakeController {
  constructor(private readonly intake: ExpertIntake) {}

  @Post('experts')
  @Allow('expert:update')
  async experts(
    @Req() request: Request, @Res() response: Response, @CurrentActor() actor: Actor, @Query('accept') accept?: string, @Query('invite') invite?: string, @Query('ignore') ignore?: string | string[],
  ): Promise<void> {
    const bytes = await readLimited(request, LARGEST);
    if (!bytes) return void response.status(413).json({ ...TOO_LARGE, message: say(actor.locale, TOO_LARGE.message), remedy: say(actor.locale, TOO_LARGE.remedy) });
    const report = await this.intake.take(actor, bytes, { acceptGood: accept === 'good', invite: invite === 'yes', ignore: [ignore ?? []].flat() });
    const told = report.problems.slice(0, MOST_PROBLEMS);
    response.status(200).set('Cache-Control', 'no-store').json({ ...report, problems: told.map((problem) => said(problem, actor)), problemsLeftOut: report.problems.length - told.length });
  }
}

function said({ personal: _, message, remedy, ...problem }: IntakeProblem, { locale }: Actor): object {
  return { ...problem, message: say(locale, message), remedy: say(locale, remedy) };
}
