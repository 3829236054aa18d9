import { AuditModule } from '@muster/audit';
import { NotifyModule } from '@muster/notify';
import { Module } from '@nestjs/common';
import { RemindersTask } from './confirmation/reminders.task.ts';
import { NewDay } from './day/new-day.service.ts';
import { NewDayTask } from './day/new-day.task.ts';
import { Retention } from './departure/retention.service.ts';
import { RetentionTask } from './departure/retention.task.ts';
import { ContactNewsDesk } from './own-contacts/contact-news.service.ts';
import { ContactMessages } from './own-contacts/contact-messages.service.ts';
import { ContactMessagesTask } from './own-contacts/contact-messages.task.ts';

/** Background work of the registry (worker only): what is due is erased, and experts' contacts get their codes and notices. */
@Module({ imports: [AuditModule, NotifyModule], providers: [NewDay, NewDayTask, Retention, RetentionTask, ContactNewsDesk, ContactMessages, ContactMessagesTask, RemindersTask], exports: [NewDay, Retention] })
export class RegistryTasksModule {}
