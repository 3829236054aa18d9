import { AppointmentStandings, type Standing, type WantedDays } from '@muster/callup';
import { CareersModule, Standings } from '@muster/careers';
import { Global, Injectable, Module } from '@nestjs/common';

/** Where people stand by the register of appointments. */
@Injectable()
export class AppointedStandings extends AppointmentStandings {
  constructor(private readonly standings: Standings) {
    super();
  }

  override of(wanted: readonly WantedDays[]): Promise<Standing[]> {
    return this.standings.of(wanted);
  }
}

/** Tells call-ups who is appointed: careers knows it, and call-ups must not know careers. */
@Global()
@Module({ imports: [CareersModule], providers: [{ provide: AppointmentStandings, useClass: AppointedStandings }], exports: [AppointmentStandings] })
export class StandingModule {}
