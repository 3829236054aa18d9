import { ContactEntity } from './entities/contact.entity.ts';
import { ExpertConflictEntity, ExpertCredentialEntity } from './entities/expert-facts.entity.ts';
import { ExpertSkillEntity } from './entities/expert-skill.entity.ts';
import { ExpertEntity } from './entities/expert.entity.ts';
import { OrganisationEntity } from './entities/organisation.entity.ts';
import {
  AttestationKindEntity, CredentialKindEntity, InfrastructureSectorEntity, PrefectureEntity, WorkRoleEntity,
} from './entities/reference.entity.ts';
import { RegistryAlertEntity } from './entities/registry-alert.entity.ts';

/** Every table of this library; the module registers them, nobody outside gets them. */
export const REGISTRY_ENTITIES = [
  PrefectureEntity, WorkRoleEntity, InfrastructureSectorEntity, CredentialKindEntity, AttestationKindEntity,
  OrganisationEntity, ExpertEntity, ContactEntity, ExpertSkillEntity, ExpertCredentialEntity, ExpertConflictEntity,
  RegistryAlertEntity,
];
