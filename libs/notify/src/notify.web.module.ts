import { Module } from '@nestjs/common';
import { InboxWriter } from './inbox/inbox.writer.ts';
import { TwilioWebhook } from './inbox/twilio-webhook.ts';

/**
 * Takes the providers' webhooks (api only). They are mounted before everything else, with
 * `app.use(app.get(TwilioWebhook).middleware)`: the pipeline of a Nest controller costs half as much again
 * for each of a hundred thousand callbacks, and their signature is all the guard that they need.
 */
@Module({ providers: [InboxWriter, TwilioWebhook], exports: [TwilioWebhook] })
export class NotifyWebModule {}
