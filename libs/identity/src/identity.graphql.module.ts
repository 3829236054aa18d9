import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { GateInterceptor } from './access/gate.interceptor.ts';
import { PermissionGuard } from './access/permission.guard.ts';
import { IdentityModule } from './identity.module.ts';
import { DemoSignInResolver } from './demo/demo-sign-in.resolver.ts';
import { DemoSignIn } from './demo/demo-sign-in.service.ts';
import { ProofRemoval } from './enrolment/proof-removal.service.ts';
import { PasskeyCheck } from './passkeys/passkey-check.service.ts';
import { PasskeyRegistration } from './passkeys/passkey-registration.service.ts';
import { PasskeySignIn } from './passkeys/passkey-sign-in.service.ts';
import { PasskeysResolver } from './passkeys/passkeys.resolver.ts';
import { OwnProofs } from './second-proof/own-proofs.service.ts';
import { OwnProofsResolver } from './second-proof/own-proofs.resolver.ts';
import { SecondProof } from './second-proof/second-proof.service.ts';
import { StepUpResolver } from './step-up/step-up.resolver.ts';
import { StepUp } from './step-up/step-up.service.ts';
import { UserAdministration } from './users/user-administration.service.ts';
import { OwnSettingsResolver } from './users/own-settings.resolver.ts';
import { OwnSettings } from './users/own-settings.service.ts';
import { UsersResolver } from './users/users.resolver.ts';
import { OidcProviderClient } from './oidc/oidc-provider.client.ts';
import { OidcSignIn } from './oidc/oidc-sign-in.service.ts';
import { OidcController } from './oidc/oidc.controller.ts';
import { SessionEnding } from './sessions/session-ending.service.ts';
import { Entrance } from './sign-in/entrance.service.ts';
import { InvitedEntrance } from './sign-in/invited-entrance.service.ts';
import { SessionStart } from './sign-in/session-start.service.ts';
import { SignInAttempts } from './sign-in/sign-in-attempts.service.ts';
import { SignInPost } from './sign-in/sign-in.post.ts';
import { SignInResolver } from './sign-in/sign-in.resolver.ts';
import { SignIn } from './sign-in/sign-in.service.ts';

/**
 * Sign-in, and the guard before every operation, field resolver and route of the process.
 * The api provides {@link SignInMailer} in a global module.
 */
@Module({
  imports: [IdentityModule, AuditModule],
  controllers: [OidcController],
  providers: [
    SignIn, SignInPost, SignInResolver, SignInAttempts, SessionStart, SessionEnding, Entrance, InvitedEntrance, DemoSignIn, DemoSignInResolver,
    PasskeyCheck, PasskeySignIn, PasskeyRegistration, ProofRemoval, PasskeysResolver,
    OidcProviderClient, OidcSignIn, UserAdministration, UsersResolver, OwnSettings, OwnSettingsResolver, SecondProof, OwnProofs, OwnProofsResolver, StepUp, StepUpResolver,
    { provide: APP_GUARD, useClass: PermissionGuard }, { provide: APP_INTERCEPTOR, useClass: GateInterceptor },
  ],
  exports: [InvitedEntrance],
})
export class IdentityGraphqlModule {}
