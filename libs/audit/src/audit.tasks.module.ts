import { Module } from '@nestjs/common';
import { HeadKeeper } from './head/head-keeper.service.ts';
import { HeadTask } from './head/head.task.ts';

/** Background work of the record (worker only): its head is written down outside the database. */
@Module({ providers: [HeadKeeper, HeadTask] })
export class AuditTasksModule {}
