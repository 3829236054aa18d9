import { Module } from '@nestjs/common';
import { SignInHousekeeping } from './sign-in/sign-in.housekeeping.task.ts';

/** Background work of identity (worker only). */
@Module({ providers: [SignInHousekeeping] })
export class IdentityTasksModule {}
