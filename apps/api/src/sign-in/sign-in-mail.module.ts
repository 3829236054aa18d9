import { SignInMailer } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { Global, Module } from '@nestjs/common';
import { NotifySignInMailer } from './notify-sign-in-mailer.ts';

/** Gives identity its way to send mail: identity may not know notify, so the api brings the two together. */
@Global()
@Module({ imports: [NotifyModule], providers: [{ provide: SignInMailer, useClass: NotifySignInMailer }], exports: [SignInMailer] })
export class SignInMailModule {}
