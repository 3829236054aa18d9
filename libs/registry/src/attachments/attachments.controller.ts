import { actorOf, Allow } from '@muster/identity';
import { Controller, Get, NotFoundException, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import { readLimited } from '@muster/platform';
import type { Request, Response } from 'express';
import { VettingStepKind } from '../vetting/decision.rule.ts';
import { TOO_LARGE, Attachments, type UploadProblem } from './attachments.service.ts';
import { nameIn, refuseDocument, sendDocument } from './document-response.ts';
import { LARGEST_FILE } from './file-kind.rule.ts';

const NO_STEP: UploadProblem = {
  status: 415, code: 'STEP_UNKNOWN', field: 'step', problem: { ja: '審査項目の指定が正しくありません。', en: 'There is no such step.' },
  remedy: { ja: `${Object.keys(VettingStepKind).join('、')} のいずれかを指定してください。`, en: `Give one of ${Object.keys(VettingStepKind).join(', ')}.` },
};

/**
 * Documents of vetting come and go as plain bytes, outside GraphQL. A document is only ever saved, never shown by the
 * browser under our origin, and its name comes in a header, so that no log of addresses holds it.
 */
@Controller('vetting')
export class AttachmentsController {
  constructor(private readonly attachments: Attachments) {}

  @Post('cases/:id/:step')
  @Allow('expert:vet')
  async attach(@Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = callerOf(request);
    const step = Object.values(VettingStepKind).find((kind) => kind === request.params.step);
    const bytes = await readLimited(request, LARGEST_FILE);
    const result = !step ? NO_STEP : !bytes ? TOO_LARGE : await this.attachments.add(actor, String(request.params.id), step, nameIn(request), bytes);
    if ('problem' in result) return refuseDocument(response, result, actor.locale);
    const { id, kind, name, size } = result;
    response.status(201).json({ id, kind, name, size });
  }

  @Get('attachments/:id')
  @Allow('expert:vet')
  async open(@Req() request: Request, @Res() response: Response): Promise<void> {
    const found = await this.attachments.open(callerOf(request), String(request.params.id));
    if (!found) throw new NotFoundException();
    sendDocument(response, found.attachment, found.bytes);
  }
}

function callerOf(request: Request): NonNullable<ReturnType<typeof actorOf>> {
  const actor = actorOf(request);
  if (!actor) throw new UnauthorizedException();
  return actor;
}
