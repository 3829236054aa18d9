import { SignInMailer } from '@muster/identity';
import { NotifyModule } from '@muster/notify';
import { Global, Module } from '@nestjs/common';
import { NotifySignInMailer } from './notify-sign-in-mailer.ts';
import { SignInWaysResolver } from './sign-in-ways.resolver.ts';

/** Gives identity its way to send mail (identity may not know notify, so the api brings the two together), and the sign-in page what it offers. */
@Global()
@Module({ imports: [NotifyModule], providers: [{ provide: SignInMailer, useClass: NotifySignInMailer }, SignInWaysResolver], exports: [SignInMailer] })
export class SignInMailModule {}
