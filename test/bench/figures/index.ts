import type { Figure } from '../figure.ts';
import { expertImport } from './b-import.ts';
import { launch } from './b1-launch.ts';
import { smsDispatch } from './b2-sms-dispatch.ts';
import { mailDispatch } from './b3-mail-dispatch.ts';
import { webhookAnswers } from './b4-webhook-answers.ts';
import { preview } from './b5-preview.ts';
import { previewOfMillion } from './b5m-preview.ts';
import { availability } from './b5a-availability.ts';
import { search } from './b5s-search.ts';
import { board } from './b6-board.ts';
import { assembly } from './b7-assembly.ts';
import { reports } from './b9-reports.ts';
import { workerMemory } from './b8-worker-memory.ts';
import { frames } from './b10-frames.ts';
import { screens } from './b11-screens.ts';

/** Every figure, in the order of the design. */
export const FIGURES: readonly Figure[] = [launch, smsDispatch, mailDispatch, webhookAnswers, preview, availability, search, previewOfMillion, board, assembly, workerMemory, reports, frames, screens, expertImport];
