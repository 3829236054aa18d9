import { Injectable, Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { Queue } from '../../queue/queue.ts';
import { KeyRotation, SEALED_COLUMNS } from './key-rotation.service.ts';
import type { SealedColumn } from './sealed-columns.ts';

/** Works on the rotation's job (worker only). */
@Injectable()
export class KeyRotationTask implements OnModuleInit {
  constructor(private readonly queue: Queue, private readonly rotation: KeyRotation) {}

  async onModuleInit(): Promise<void> {
    await this.queue.work('keys.rotate', (data, em) => this.rotation.step(em, data));
  }
}

/** Key rotation over the sealed columns of all libraries; with `works`, this process does the job. */
@Module({})
export class KeyRotationModule {
  static of(columns: readonly SealedColumn[], options: { works: boolean }): DynamicModule {
    return {
      module: KeyRotationModule,
      providers: [KeyRotation, { provide: SEALED_COLUMNS, useValue: columns }, ...(options.works ? [KeyRotationTask] : [])],
      exports: [KeyRotation],
    };
  }
}
