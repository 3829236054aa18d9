import { AuditModule } from '@muster/audit';
import { IdentityModule } from '@muster/identity';
import { RegistryModule } from '@muster/registry';
import { Module } from '@nestjs/common';
import { AppointmentsGraphqlModule } from './appointments/appointments.module.ts';
import { BodiesResolver } from './bodies/bodies.resolver.ts';
import { CandidateBook } from './candidates/candidate-book.service.ts';
import { CandidatesResolver } from './candidates/candidates.resolver.ts';
import { Candidates } from './candidates/candidates.service.ts';
import { MyOffersResolver } from './candidates/my-offers.resolver.ts';
import { OfferPeople } from './candidates/offer-people.service.ts';
import { CareersModule } from './careers.module.ts';
import { CareerReportsController } from './reports/career-reports.controller.ts';
import { CareerReportsResolver } from './reports/career-reports.resolver.ts';
import { CareerReports } from './reports/career-reports.service.ts';
import { PostBook } from './posts/post-book.service.ts';
import { PostHoldingsResolver } from './posts/post-holdings.resolver.ts';
import { PostHoldings } from './posts/post-holdings.service.ts';
import { PostsResolver } from './posts/posts.resolver.ts';
import { Posts } from './posts/posts.service.ts';
import { Abolitions } from './slots/abolitions.service.ts';
import { SlotBook } from './slots/slot-book.service.ts';
import { SlotLedger } from './slots/slot-ledger.service.ts';
import { SlotsResolver } from './slots/slots.resolver.ts';
import { TracksGraphqlModule } from './tracks/tracks.module.ts';

/** Resolvers of careers (api only). */
@Module({
  imports: [AuditModule, IdentityModule, RegistryModule, CareersModule, AppointmentsGraphqlModule, TracksGraphqlModule],
  controllers: [CareerReportsController],
  providers: [BodiesResolver, PostBook, Posts, PostHoldings, PostHoldingsResolver, PostsResolver, SlotBook, SlotLedger, Abolitions, SlotsResolver, CandidateBook, OfferPeople, Candidates, CandidatesResolver, MyOffersResolver, CareerReports, CareerReportsResolver],
})
export class CareersGraphqlModule {}
