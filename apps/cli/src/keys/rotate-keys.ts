import { AuditLog, AuditModule } from '@muster/audit';
import { SYSTEM } from '@muster/identity';
import { KeyRotation, KeyRotationModule, loadEnv, PlatformModule } from '@muster/platform';
import { sealedColumns } from '@muster/worker';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { installationSecret } from '../stack/home.ts';
import { withMainDatabase } from '../stack/main-database.ts';

/** The root of a process that only orders the rotation. */
@Module({})
class RotationOrder {}

/** Orders the rotation on the main database, on record; workers do it. Says what was ordered. */
export function rotateKeys(): Promise<string> {
  return withMainDatabase(async (url) => {
    const env = loadEnv({ ...process.env, DATABASE_URL: url, MUSTER_SECRET: installationSecret() });
    const app = await NestFactory.createApplicationContext({
      module: RotationOrder, imports: [PlatformModule.forRoot(env, { role: 'cli' }), AuditModule, KeyRotationModule.of(sealedColumns, { works: false })],
    }, { logger: ['error'] });
    try {
      const { seal, index, rewrapped } = await app.get(DataSource).transaction(async (em) => {
        const begun = await app.get(KeyRotation).begin(em);
        await app.get(AuditLog).append(em, { actor: SYSTEM, action: 'keys.rotate', subjectType: 'data_key', subjectId: null, detail: { ...begun } });
        return begun;
      });
      return `Data keys ${seal} (seal) and ${index} (index) count from 30 seconds on; ${rewrapped} older ones were wrapped anew.\n`
        + 'The workers now seal everything anew; "muster keys list" shows how far they are. Keep the older wrapping keys for older backups.';
    } finally {
      await app.close();
    }
  });
}
