import { Module } from '@nestjs/common';
import { SandboxDoor } from './sandbox-door.service.ts';
import { SandboxResolver } from './sandbox.resolver.ts';

/** The sandbox's wall. Everywhere but on demo data its operations are refused. */
@Module({ providers: [SandboxDoor, SandboxResolver] })
export class SandboxModule {}
