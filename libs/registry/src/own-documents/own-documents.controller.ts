import { actorOf, Allow, type Actor } from '@muster/identity';
import { readLimited } from '@muster/platform';
import { Controller, Get, NotFoundException, Post, Req, Res, UnauthorizedException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { TOO_LARGE } from '../attachments/attachments.service.ts';
import { nameIn, refuseDocument, sendDocument } from '../attachments/document-response.ts';
import { LARGEST_FILE } from '../attachments/file-kind.rule.ts';
import { OwnDocuments } from './own-documents.service.ts';

/** Documents of experts come and go as plain bytes, as those of vetting do. */
@Controller()
export class OwnDocumentsController {
  constructor(private readonly documents: OwnDocuments) {}

  @Post('my/documents/:about')
  @Allow('me:update')
  handIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.take(request, response, null);
  }

  @Post('my/documents/:about/:subject')
  @Allow('me:update')
  handInAbout(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.take(request, response, String(request.params.subject));
  }

  @Get('my/documents/:id')
  @Allow('me:read')
  own(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.give(request, response, 'OWNER');
  }

  @Get('vetting/documents/:id')
  @Allow('expert:vet')
  ofExpert(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.give(request, response, 'OFFICER');
  }

  private async take(request: Request, response: Response, subject: string | null): Promise<void> {
    const actor = callerOf(request);
    const bytes = await readLimited(request, LARGEST_FILE);
    const result = bytes ? await this.documents.add(actor, { about: String(request.params.about), subject, name: nameIn(request), bytes }) : TOO_LARGE;
    if ('problem' in result) return refuseDocument(response, result, actor.locale);
    const { id, about, kind, name, size } = result;
    response.status(201).json({ id, about, subject: result.subject, kind, name, size });
  }

  private async give(request: Request, response: Response, as: 'OWNER' | 'OFFICER'): Promise<void> {
    const found = await this.documents.open(callerOf(request), String(request.params.id), as);
    if (!found) throw new NotFoundException();
    sendDocument(response, found.document, found.bytes);
  }
}

function callerOf(request: Request): Actor {
  const actor = actorOf(request);
  if (!actor) throw new UnauthorizedException();
  return actor;
}
