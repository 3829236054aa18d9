import { z } from 'zod';

/** What a person of the crowd means to do. `late`: says yes once the late ones are let loose. */
export const CROWD_KINDS = ['yes', 'yesFrom', 'remoteOnly', 'no', 'late', 'garbage', 'silent'] as const;
export type CrowdKind = (typeof CROWD_KINDS)[number];

const share = (fallback: number) => z.number().min(0).max(1).default(fallback);

/** How a crowd behaves; everything has a default. */
export const behaviourSchema = z.strictObject({
  /** Share of each kind; whoever is left over stays silent. */
  shares: z.strictObject({ yes: share(0.24), yesFrom: share(0.05), remoteOnly: share(0.05), no: share(0.2), late: share(0.04), garbage: share(0.02) })
    .refine((shares) => Object.values(shares).reduce((sum, part) => sum + part, 0) <= 1 + 1e-9, 'the shares add up to more than 1').prefault({}),
  /** Share of those reached by SMS who reply by SMS; the others open the link. */
  bySms: share(0.7),
  /** Time until the answer, in the crowd's own seconds: half answer within `median`, nobody after `max`. */
  delaySeconds: z.strictObject({ median: z.number().min(0).default(90), spread: z.number().min(0).max(3).default(0.8), max: z.number().min(0).default(1200) }).prefault({}),
});
export type Behaviour = z.infer<typeof behaviourSchema>;

/** Settings of a crowd that can be told over HTTP. */
export const crowdSettingsSchema = z.strictObject({
  seed: z.union([z.number(), z.string()]).default(1),
  behaviour: behaviourSchema.prefault({}),
  /** Invitations accepted up to this many seconds before the crowd began are answered, too; 0: only later ones. */
  earlierSeconds: z.number().min(0).max(86_400).default(0),
  /** Seconds of the crowd per second of the clock. */
  speed: z.number().positive().default(60),
  /** Bounds of the crowd's load on the product. */
  answersPerSecond: z.number().positive().default(500),
  concurrency: z.number().int().min(1).max(256).default(8),
});
export type CrowdSettings = z.input<typeof crowdSettingsSchema>;

/** Where a crowd stands. `intended` counts people when their invitation arrives, the others count answers. */
export interface CrowdProgress {
  phase: CrowdPhase;
  people: number;
  intended: Record<CrowdKind, number>;
  /** Answers that the product took (2xx). */
  answered: Record<CrowdKind, number>;
  /** The product took the request but not the answer (a page without the form, 4xx): by HTTP status. */
  refused: Record<string, number>;
  /** Never got through in all tries. */
  failed: number;
  /** Answers on their way or waiting for their time. */
  waiting: number;
  /** Late ones, kept back until the phase `late`. */
  held: number;
  /** Outbound messages without an answer link, or for people who were known already. */
  otherMessages: number;
}

/** `inTime`: late ones are kept back. `late`: they answer, too. */
export type CrowdPhase = 'inTime' | 'late';

/** A running crowd. */
export interface Crowd {
  progress(): CrowdProgress;
  /** Changes the phase; `late` lets those answer who were kept back. */
  phase(phase: CrowdPhase): void;
  /** Resolves once no answer is waiting or on its way (late ones that are kept back do not count). */
  settled(): Promise<void>;
  /** Nobody answers any more; resolves when the answers on their way are through. */
  stop(): Promise<void>;
}
