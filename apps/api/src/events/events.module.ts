import { IdentityModule } from '@muster/identity';
import { Module } from '@nestjs/common';
import { EventStreams } from './event-streams.service.ts';
import { EventsController } from './events.controller.ts';

@Module({ imports: [IdentityModule], controllers: [EventsController], providers: [EventStreams] })
export class EventsModule {}
