import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Session } from './sessions/session.entity.ts';
import { Sessions } from './sessions/sessions.service.ts';
import { SignInAttempt } from './sign-in/sign-in-attempt.entity.ts';
import { SignInCode } from './sign-in/sign-in-code.entity.ts';
import { AppUser } from './users/app-user.entity.ts';
import { UserRole } from './users/user-role.entity.ts';
import { Users } from './users/users.service.ts';

/** Users, roles and sessions, for every process. */
@Module({
  imports: [AuditModule, TypeOrmModule.forFeature([AppUser, UserRole, Session, SignInCode, SignInAttempt])],
  providers: [Sessions, Users],
  exports: [Sessions, Users],
})
export class IdentityModule {}
