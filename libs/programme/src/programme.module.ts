import { Module } from '@nestjs/common';

/** What is common to the progress board in api and worker: nothing but its rules. */
@Module({})
export class ProgrammeModule {}
