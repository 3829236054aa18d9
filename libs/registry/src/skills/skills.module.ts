import { AuditModule } from '@muster/audit';
import { Module } from '@nestjs/common';
import { Coverage } from '../skill-coverage/coverage.service.ts';
import { CoverageResolver } from '../skill-coverage/coverage.resolver.ts';
import { CredentialBook } from '../credentials/credential-book.service.ts';
import { Credentials } from '../credentials/credentials.service.ts';
import { CredentialsResolver } from '../credentials/credentials.resolver.ts';
import { RegistryModule } from '../registry.module.ts';
import { MutualAid } from '../teams/mutual-aid.service.ts';
import { TeamBook } from '../teams/team-book.service.ts';
import { TeamRoster } from '../teams/team-roster.service.ts';
import { Teams } from '../teams/teams.service.ts';
import { TeamsResolver } from '../teams/teams.resolver.ts';
import { SkillBook } from './skill-book.service.ts';
import { Skills } from './skills.service.ts';
import { SkillsResolver } from './skills.resolver.ts';

/** Skills, credentials, teams and coverage (api only). */
@Module({
  imports: [AuditModule, RegistryModule],
  providers: [
    SkillBook, Skills, SkillsResolver, CredentialBook, Credentials, CredentialsResolver,
    TeamBook, Teams, TeamRoster, MutualAid, TeamsResolver, Coverage, CoverageResolver,
  ],
})
export class SkillsGraphqlModule {}
