import { Module } from '@nestjs/common';
import { IdentityModule } from './identity.module.ts';
import { AccountNotices } from './notices/account-notices.service.ts';
import { AccountNoticesTask } from './notices/account-notices.task.ts';
import { SignInHousekeeping } from './sign-in/sign-in.housekeeping.task.ts';

/** Background work of identity (worker only). The worker provides {@link AccountMailer} in a global module. */
@Module({ imports: [IdentityModule], providers: [SignInHousekeeping, AccountNotices, AccountNoticesTask] })
export class IdentityTasksModule {}
