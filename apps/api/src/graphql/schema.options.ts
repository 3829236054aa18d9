import { DateTime } from '@muster/platform';
import type { BuildSchemaOptions } from '@nestjs/graphql';

/** How classes become a schema: instants are our own DateTime, never the framework's. */
export const SCHEMA_OPTIONS: BuildSchemaOptions = { scalarsMap: [{ type: Date, scalar: DateTime }] };
