import pg from 'pg';
import { PgBoss, type Queue as BossQueue } from 'pg-boss';

/** The schema that pg-boss keeps its tables in. */
export const QUEUE_SCHEMA = 'job_queue';

const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * Every queue. `short` allows one waiting job per key. Retries hardly end and waiting jobs are kept for
 * years: the library's defaults give up after two tries and delete waiting jobs after 14 days.
 */
const QUEUES = {
  'callup.wave': 'starts the next wave when its time has come',
  'callup.reminder': 'reminds the silent once',
  'callup.deadline': 'closes the answering at the deadline',
  'callup.assemble': 'matches the people who said yes to the lines',
  'callup.approval': 'tells the next circle of a decision that nobody has made',
  'callup.approval-mail': 'tells one person that a decision is asked for',
  'registry.departure': 'ends a membership when its last day is over',
  'registry.vetting-mail': 'sends one mail about a membership',
  'careers.appointment-end': 'closes an appointment when its last day is over',
  'careers.end-digest': 'tells one of those who look after people which appointments end soon',
  'careers.appointment-letter': 'writes to somebody whose appointment has ended',
  'registry.invitation-mail': 'sends one invitation',
  'registry.contact-message': 'sends one code or notice to a contact of an expert',
  'callup.release': 'reminds an employer, ends the waiting for him, and does what follows from his decision',
  'callup.release-mail': 'writes to one contact of an employer',
  'callup.fold-tallies': 'makes few lines of many in the counts that boards read',
  'training.evidence': 'puts what an exercise or an attendance proves into the entries of experts',
  'programme.figures': "computes today's figures of the progress board anew",
  'programme.nudge-mail': 'writes to one person about a milestone',
  'keys.rotate': 'seals anew what is under older keys',
  'audit.check': 'checks the invariants of live call-ups',
} as const;

export type QueueName = keyof typeof QUEUES;

export const queueOptions: Omit<BossQueue, 'name'> = {
  policy: 'short', retryLimit: 10_000, retryDelay: 1, retryBackoff: true, retryDelayMax: 10,
  expireInSeconds: 60, heartbeatSeconds: 10, retentionSeconds: 5 * YEAR_SECONDS, deleteAfterSeconds: 24 * 3600, notify: true,
};

/** Creates or upgrades the queue's tables and queues; part of `muster migrate`. */
export async function installQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: QUEUE_SCHEMA, max: 2, supervise: false, schedule: false, registerInstance: false });
  const problems: Error[] = [];
  boss.on('error', (error) => problems.push(error));
  await boss.start();
  try {
    for (const name of Object.keys(QUEUES)) {
      if (await boss.getQueue(name)) {
        const { policy: _policy, heartbeatSeconds: _heartbeat, ...changeable } = queueOptions;
        await boss.updateQueue(name, changeable);
      } else await boss.createQueue(name, queueOptions);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (problems[0]) throw problems[0];
  await grantQueue(databaseUrl);
}

/** The api adds and takes back jobs; workers do them and look after the queue. Job data is ids only. */
const GRANTS = `
  grant usage on schema ${QUEUE_SCHEMA} to muster_api, muster_worker;
  grant select on all tables in schema ${QUEUE_SCHEMA} to muster_api;
  grant insert, delete on ${QUEUE_SCHEMA}.job, ${QUEUE_SCHEMA}.job_common to muster_api;
  grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to muster_worker;
  grant usage on all sequences in schema ${QUEUE_SCHEMA} to muster_api, muster_worker`;

async function grantQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
