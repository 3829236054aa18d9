import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ContactMessages } from './contact-messages.service.ts';

/** Sends the messages to contacts that are due; harmless in several workers at once. */
@Injectable()
export class ContactMessagesTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly messages: ContactMessages) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('registry.contact-message', (data, em) => this.messages.send(em, String(data.messageId)));
  }
}
