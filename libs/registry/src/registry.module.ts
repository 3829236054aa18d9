import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { ReachabilityHandler } from '@muster/notify';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RegistryAlerts } from './alerts/registry-alerts.service.ts';
import { AttestationStore } from './attestations/attestation.store.ts';
import { ConcernedPeople } from './concerned/concerned-people.service.ts';
import { Consents } from './consents/consents.service.ts';
import { ContactBook } from './contacts/contact-book.service.ts';
import { ContactReveal } from './contacts/contact-reveal.service.ts';
import { RegistryReachability } from './contacts/reachability.handler.ts';
import { CorrectionBook } from './correction/correction-book.service.ts';
import { Corrections } from './correction/corrections.service.ts';
import { Departures } from './departure/departure.service.ts';
import { EmployerContacts } from './employers/employer-contacts.service.ts';
import { Employers } from './employers/employers.service.ts';
import { ExpertService } from './experts/expert.service.ts';
import { OwnProfile } from './profile/own-profile.service.ts';
import { BirthDates } from './intake/birth-dates.service.ts';
import { ExpertIntake } from './intake/expert-intake.service.ts';
import { InvitationSender } from './invitations/invitation-sender.service.ts';
import { PublicSets } from './public-sets/public-sets.service.ts';
import { ReferenceFacts } from './reference/reference.service.ts';
import { REGISTRY_ENTITIES } from './registry.entity.ts';
import { RegistryLoaders } from './registry.loaders.ts';

/** Services and entities of the registry (api and worker). Global, because notify reports unreachable contacts here without knowing it. */
@Global()
@Module({
  imports: [AuditModule, IdentityModule, TypeOrmModule.forFeature(REGISTRY_ENTITIES)],
  providers: [
    ConcernedPeople,
    EmployerContacts, Employers,
    ExpertService, ContactBook, ContactReveal, AttestationStore, RegistryAlerts, OwnProfile, ReferenceFacts, RegistryLoaders,
    Consents, CorrectionBook, Corrections, Departures, ExpertIntake, InvitationSender, BirthDates, PublicSets,
    RegistryReachability, { provide: ReachabilityHandler, useExisting: RegistryReachability },
  ],
  exports: [
    ConcernedPeople,
    EmployerContacts, Employers,
    ExpertService, ContactBook, ContactReveal, AttestationStore, RegistryAlerts, OwnProfile, ReferenceFacts, RegistryLoaders,
    ReachabilityHandler, Consents, Corrections, Departures, ExpertIntake, InvitationSender, BirthDates, PublicSets,
  ],
})
export class RegistryModule {}
