import { ServedTime } from '@muster/availability';
import { Global, Injectable, Module } from '@nestjs/common';

/** The times of real assignments, also of call-ups that are closed by now; drills take no hours. */
@Injectable()
export class AssignedTime extends ServedTime {
  override spans(expert: string): string {
    return `select tstzrange(r.from_at, r.until_at) as during from invitation i
      join call_up c on c.id = i.call_up_id and c.kind = 'REAL' and c.state in ('OPEN', 'FILLED', 'CLOSED')
      join requirement r on r.call_up_id = i.call_up_id and r.position = i.requirement_position
      where i.expert_id = ${expert} and i.assignment = 'ASSIGNED'`;
  }
}

/** Tells availability which hours are served: call-ups know it, and availability must not know them. */
@Global()
@Module({ providers: [{ provide: ServedTime, useClass: AssignedTime }], exports: [ServedTime] })
export class ServedTimeModule {}
