import { Queue } from '@muster/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { awaitAnnounced } from './assembly.request.ts';
import { AssemblyService } from './assembly.service.ts';

/** Assembles call-ups whose answers have changed. */
@Injectable()
export class AssemblyTask implements OnApplicationBootstrap {
  constructor(private readonly queue: Queue, private readonly assembly: AssemblyService) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work('callup.assemble', async (data, em) => {
      const callUpId = String(data.callUpId);
      // Whoever joined this request instead of making one of his own may not have committed yet.
      await awaitAnnounced(em, callUpId);
      await this.assembly.assemble(em, callUpId);
    });
  }
}
