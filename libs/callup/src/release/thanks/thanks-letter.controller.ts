import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { say } from '@muster/platform';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { ThanksLetters } from './thanks-letters.service.ts';

const NOBODY = {
  message: { ja: 'お礼を送る相手がいません。', en: 'There is nobody to thank.' },
  remedy: { ja: '招集が終了し、派遣の期間が過ぎてから作成してください。', en: 'Make the letter when the call-up is closed and the work is over.' },
};

/** Letters of thanks as files. */
@Controller('letters-of-thanks')
export class ThanksLetterController {
  constructor(private readonly letters: ThanksLetters) {}

  @Get(':callUpId/:organisationId')
  @Allow('callup:assign')
  async letter(@Param('callUpId') callUpId: string, @Param('organisationId') organisationId: string, @CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    const pdf = await this.letters.letter(actor, callUpId, organisationId);
    if (pdf) response.type('application/pdf').set('Content-Disposition', 'attachment; filename="letter-of-thanks.pdf"').send(pdf);
    else response.status(404).json({ code: 'NOBODY_TO_THANK', field: 'organisationId', message: say(actor.locale, NOBODY.message), remedy: say(actor.locale, NOBODY.remedy) });
  }
}
