import { createUnionType } from '@nestjs/graphql';
import { Viewer } from '../sign-in/sign-in.types.ts';
import { LastProof, ProofUnknown } from './proof-removal.refusals.ts';

/** Myself without the proof, or why I still have it. */
export const RemoveProofResult = createUnionType({ name: 'RemoveProofResult', types: () => [Viewer, LastProof, ProofUnknown] as const });
