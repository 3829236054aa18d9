import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { AffiliationsResolver } from './affiliations/affiliations.resolver.ts';
import { Affiliations } from './affiliations/affiliations.service.ts';
import { ConflictsResolver } from './affiliations/conflicts.resolver.ts';
import { Conflicts } from './affiliations/conflicts.service.ts';
import { RegistryAlertsResolver } from './alerts/registry-alerts.resolver.ts';
import { CorrectionPersonResolver } from './concerned/concerned-people.resolver.ts';
import { ConfirmationsResolver } from './confirmation/confirmations.resolver.ts';
import { Confirmations } from './confirmation/confirmations.service.ts';
import { EmployersResolver } from './employers/employers.resolver.ts';
import { ExpertFieldsResolver, ExpertSkillFieldsResolver } from './experts/expert-fields.resolver.ts';
import { ExpertSearch } from './experts/expert-search.service.ts';
import { ExpertResolver } from './experts/expert.resolver.ts';
import { ExpertExporter } from './export/expert-export.service.ts';
import { IntakeController } from './intake/intake.controller.ts';
import { ExportLedger } from './export/export-ledger.service.ts';
import { GroupsResolver } from './groups/groups.resolver.ts';
import { Groups } from './groups/groups.service.ts';
import { NamesResolver } from './names-over-time/names.resolver.ts';
import { Names } from './names-over-time/names.service.ts';
import { ObligationsResolver } from './obligations/obligations.resolver.ts';
import { Obligations } from './obligations/obligations.service.ts';
import { ContactNewsDesk } from './own-contacts/contact-news.service.ts';
import { OrganisationBookResolver } from './organisations/organisation-book.resolver.ts';
import { OrganisationBook } from './organisations/organisation-book.service.ts';
import { OfflineRosters } from './offline/offline-roster.service.ts';
import { OfflineResolver } from './offline/offline.resolver.ts';
import { OwnContactsResolver } from './own-contacts/own-contacts.resolver.ts';
import { OwnContacts } from './own-contacts/own-contacts.service.ts';
import { PrivacyDeskResolver } from './privacy/privacy-desk.resolver.ts';
import { PrivacyResolver } from './privacy/privacy.resolver.ts';
import { ProfileEditing } from './profile/profile-editing.service.ts';
import { OwnProfileResolver } from './profile/own-profile.resolver.ts';
import { ReachabilityResolver } from './reachability/reachability.resolver.ts';
import { ReachabilityFigures } from './reachability/reachability.service.ts';
import { ReferenceResolver } from './reference/reference.resolver.ts';
import { RegistryModule } from './registry.module.ts';
import { RetentionPeriodsResolver } from './retention/retention-periods.resolver.ts';
import { RetentionPeriods } from './retention/retention-periods.service.ts';

/** Resolvers of the registry (api only). The availability library, which is global, provides `AvailableWhen`. */
@Module({
  imports: [AuditModule, RegistryModule],
  controllers: [IntakeController],
  providers: [
    ContactNewsDesk, OwnContacts, OwnContactsResolver, Confirmations, ConfirmationsResolver, Conflicts, ConflictsResolver, Obligations, ObligationsResolver, ReachabilityFigures, ReachabilityResolver,
    EmployersResolver, Affiliations, AffiliationsResolver, Groups, GroupsResolver, OrganisationBook, OrganisationBookResolver, RetentionPeriods, RetentionPeriodsResolver, Names, NamesResolver, ProfileEditing,
    CorrectionPersonResolver,
    ExpertSearch, ExpertResolver, ExpertFieldsResolver, ExpertSkillFieldsResolver, RegistryAlertsResolver, OwnProfileResolver,
    ReferenceResolver, PrivacyResolver, PrivacyDeskResolver, ExpertExporter, ExportLedger, OfflineRosters, OfflineResolver,
  ],
  exports: [ExpertExporter, OfflineRosters, ExpertSearch],
})
export class RegistryGraphqlModule {}
