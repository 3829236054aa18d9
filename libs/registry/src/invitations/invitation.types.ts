import { DateTime } from '@muster/platform';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ExpertUnknown } from '../departure/departure.refusals.ts';
import { ExpertSector } from '../entities/expert.entity.ts';
import type { ExpertNames } from '../names/expert-search-key.ts';
import { MoveIllegal } from '../vetting/vetting.refusals.ts';
import { InvitationKind, InvitationState, type InvitationRow } from './invitation.query.ts';
import { BadInvitation, InvitationDead, InvitationUnknown, MailboxTaken, NoMailbox } from './invitation.refusals.ts';

registerEnumType(InvitationKind, { name: 'InvitationKind', description: 'MEMBER: to apply; ALUMNI: to stay in touch after leaving' });
registerEnumType(InvitationState, { name: 'InvitationState', description: 'OVER: withdrawn, replaced or too old' });

/** Whom the office invites. */
@InputType()
export class InviteInput implements ExpertNames {
  @Field() familyName: string;
  @Field() givenName: string;
  @Field({ description: 'Katakana' }) familyKana: string;
  @Field({ description: 'Katakana' }) givenKana: string;
  @Field() familyRomaji: string;
  @Field() givenRomaji: string;
  @Field({ description: 'Where the invitation goes; it becomes his account' }) email: string;
  @Field({ defaultValue: false, description: "The mailbox is the employer's" }) employerOwned: boolean;
  @Field({ description: 'JIS code of where he lives' }) prefectureCode: string;
  @Field(() => ExpertSector) sector: ExpertSector;
  @Field(() => ID, { nullable: true, description: 'To whom he belongs' }) organisationId?: string | null;
  @Field({ defaultValue: 'ja', description: 'ja or en: the language of the invitation' }) messageLanguage: string;
}

/** An invitation, for the office. */
@ObjectType({ description: 'An invitation, for the office' })
export class ExpertInvitation implements InvitationRow {
  @Field(() => ID) id: string;
  @Field(() => ID) expertId: string;
  @Field(() => InvitationKind) kind: InvitationKind;
  @Field(() => InvitationState) state: InvitationState;
  @Field(() => DateTime) invitedAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => DateTime, { nullable: true, description: 'The mail left' }) sentAt: Date | null;
  @Field(() => DateTime, { nullable: true }) acceptedAt: Date | null;
}

/** Somebody who left and stays in touch. */
@ObjectType({ description: 'Somebody who left and stays in touch; the office may invite him again' })
export class Alumnus {
  @Field(() => ID) expertId: string;
  @Field(() => DateTime) joinedAt: Date;
  @Field({ description: 'The last day, YYYY-MM-DD; the entry is erased after it' }) untilOn: string;
}

/** For what personal data are kept, as it is shown before they are. */
@ObjectType({ description: 'For what personal data are kept' })
export class InvitationPurpose {
  @Field() title: string;
  @Field() text: string;
}

/** What the holder of a link is invited to: nobody's name. */
@ObjectType({ description: 'What I am invited to; no name stands in it' })
export class InvitationShown {
  @Field(() => InvitationKind) kind: InvitationKind;
  @Field({ description: 'Who invites' }) authority: string;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => String, { nullable: true, description: 'ALUMNI who said yes: the last day on which my entry is kept, YYYY-MM-DD; by this link I can take it back' }) untilOn: string | null;
  @Field(() => [InvitationPurpose], { description: 'For what registering lets my data be used' }) purposes: InvitationPurpose[];
}

/** The invitation was accepted. */
@ObjectType({ description: 'The invitation is accepted' })
export class InvitationAccepted {
  @Field(() => InvitationKind) kind: InvitationKind;
  @Field({ description: 'This browser may now register a passkey; false: sign in with the one that I have, or there is nothing to sign in to' }) signedIn: boolean;
  @Field(() => String, { nullable: true, description: 'ALUMNI: the last day on which my entry is kept, YYYY-MM-DD' }) untilOn: string | null;
}

/** I am in touch no more. */
@ObjectType({ description: 'I am in touch no more; my entry is erased within the day' })
export class AlumniLeft {
  @Field() left: boolean;
}

export const ShowInvitationResult = createUnionType({ name: 'ShowInvitationResult', types: () => [InvitationShown, InvitationDead] as const });
export const AcceptInvitationResult = createUnionType({ name: 'AcceptInvitationResult', types: () => [InvitationAccepted, InvitationDead] as const });
export const LeaveAlumniResult = createUnionType({ name: 'LeaveAlumniResult', types: () => [AlumniLeft, InvitationDead] as const });
export const InviteExpertResult = createUnionType({ name: 'InviteExpertResult', types: () => [ExpertInvitation, BadInvitation, MailboxTaken] as const });
export const InviteAgainResult = createUnionType({ name: 'InviteAgainResult', types: () => [ExpertInvitation, ExpertUnknown, MoveIllegal, NoMailbox, MailboxTaken] as const });
export const WithdrawInvitationResult = createUnionType({ name: 'WithdrawInvitationResult', types: () => [ExpertInvitation, InvitationUnknown] as const });
