import { randomUUID } from 'node:crypto';
import { SandboxClient } from '@muster/notify/sandbox';
import { InvariantAuditor } from '@muster/callup';
import { DEMO_AFFECTED_ORGANISATION } from '@muster/seeds';
import { DataSource } from 'typeorm';
import type { Stack } from '../stack/stack.ts';
import { progress } from '../terminal/progress.ts';
import { countBothSides } from './both-sides.ts';
import { Coordinator, type Preview } from './coordinator.ts';
import { showLines } from './drill.lines.ts';
import type { Board } from './drill.operations.ts';
import type { DrillReport } from './drill.report.ts';
import { drillRequest } from './drill.request.ts';
import { poll } from './poll.ts';
import { INVITE_RECONCILIATION, ROSTER_SIZE } from './reconcile.query.ts';

export interface DrillOptions {
  experts: number;
  seed: number;
  databaseUrl: string;
  stack: Stack;
}

const PRESET = 'DRILL';
const COORDINATOR = 'coordinator@demo.example';

/** One drill from sign-in to the reconciled ledger. Everything a person does goes through the api. */
export class Drill {
  private readonly sandbox: SandboxClient;
  private readonly coordinator: Coordinator;
  private readonly database: DataSource;

  constructor(private readonly options: DrillOptions) {
    this.sandbox = new SandboxClient(options.stack.sandboxUrl!);
    this.coordinator = new Coordinator(options.stack.url);
    this.database = new DataSource({ type: 'postgres', url: options.databaseUrl, extra: { max: 2 } });
  }

  async run(): Promise<DrillReport> {
    await this.database.initialize();
    try {
      const launched = await this.launch();
      await this.dispatched(launched);
      const team = await this.answered(launched);
      return await this.report(launched, team, await this.lateAnswers(launched));
    } finally {
      await this.database.destroy();
    }
  }

  private async launch(): Promise<Launched> {
    await this.coordinator.signIn(COORDINATOR);
    const preset = (await this.coordinator.presets()).find(({ code }) => code === PRESET);
    if (!preset) throw new Error(`The preset ${PRESET} is missing: run npx muster seed`);
    const [affected] = await this.database.query<{ id: string }[]>('select id from organisation where slug = $1', [DEMO_AFFECTED_ORGANISATION]);
    const [{ now }] = await this.database.query<[{ now: Date }]>('select muster_now() as now');
    const incident = await this.coordinator.openIncident(preset, affected ? [affected.id] : []);
    const input = drillRequest(preset, incident.id, now);
    const preview = await this.coordinator.preview(input);
    showPreview(incident.code, preview);
    await this.sandbox.startCrowd({ seed: this.options.seed });
    const from = performance.now();
    const callUp = await this.coordinator.launch(input, randomUUID());
    const launchMs = Math.round(performance.now() - from);
    console.log(`Call-up ${callUp.code} launched in ${launchMs} ms.`);
    return { ...callUp, launchMs };
  }

  /** Waits until no invitation is left to send or to look up. */
  private async dispatched({ id }: Launched): Promise<void> {
    const first = await this.coordinator.board(id);
    const bar = progress('Sending ', first.funnel.messages);
    await poll({
      name: 'Sending', withinSeconds: 600, look: () => this.coordinator.board(id),
      show: ({ funnel }) => bar.update(funnel.messages - funnel.queued - funnel.claimed - funnel.unknown),
      done: ({ funnel }) => funnel.queued + funnel.claimed + funnel.unknown === 0,
    });
    bar.finish();
  }

  /** Waits for the crowd's answers; gives the board with the team as it stands then. */
  private async answered({ id }: Launched): Promise<Board> {
    const crowd = await this.sandbox.crowd();
    const expected = crowd.people - crowd.intended.silent - crowd.intended.late;
    const bar = progress('Answers ', expected);
    await poll({
      name: 'Answering', withinSeconds: 900, look: () => this.sandbox.crowd(),
      show: (now) => bar.update(sum(now.answered)), done: (now) => now.waiting === 0,
    });
    bar.finish();
    const board = await this.inboxEmpty(id);
    showLines(board.lines);
    return board;
  }

  /** Closes, which stands reserves down, and lets the late ones answer. */
  private async lateAnswers({ id }: Launched): Promise<Board> {
    await this.coordinator.close(id);
    await this.sandbox.crowdPhase('late');
    await poll({ name: 'Late answers', withinSeconds: 300, look: () => this.sandbox.crowd(), done: (now) => now.waiting === 0 && now.held === 0 });
    return this.inboxEmpty(id);
  }

  /** Everything that came in has been processed, the team is matched, and nothing waits to be sent. */
  private async inboxEmpty(id: string): Promise<Board> {
    await poll({
      name: 'Processing', withinSeconds: 600,
      look: () => this.database.query<[{ n: number }]>(`
        select (select count(*) from inbox where processed_at is null)::int
          + (select count(*) from job_queue.job where name = 'callup.assemble' and state < 'completed')::int
          + (select count(*) from delivery where call_up_id = $1 and state in ('QUEUED', 'CLAIMED', 'UNKNOWN'))::int as n`, [id]),
      done: ([{ n }]) => n === 0,
    });
    return this.coordinator.board(id);
  }

  private async report(launched: Launched, team: Board, { funnel }: Board): Promise<DrillReport> {
    const [invites] = await this.database.query<[InviteTotals]>(INVITE_RECONCILIATION, [launched.id]);
    const [{ n: roster }] = await this.database.query<[{ n: number }]>(ROSTER_SIZE);
    const { results } = await this.database.transaction((em) => new InvariantAuditor().check(em, launched.id));
    const { duplicates, ...sides } = await countBothSides(this.database, this.sandbox);
    const memory = await Promise.all(this.options.stack.workers.map((worker) => worker.ask({ type: 'rss' }, 'rss'))) as unknown as { rss: number }[];
    const rss = Math.max(...memory.map((one) => one.rss));
    return {
      experts: this.options.experts, roster, seed: this.options.seed,
      callUp: { id: launched.id, code: launched.code, recipients: funnel.recipients, launchMs: launched.launchMs },
      dispatch: {
        deliveries: invites.owed, accepted: invites.accepted, lost: invites.lost, duplicates, seconds: invites.seconds,
        perSecond: invites.accepted / invites.seconds, workerPeakRssMb: Math.round(rss / 1024),
      },
      answers: { yes: funnel.yes + funnel.yesFrom + funnel.remoteOnly, no: funnel.no, late: funnel.late, unclear: funnel.unclear, silent: funnel.silent },
      lines: team.lines.map((line) => ({ role: line.workRoleId, need: line.headCount, assigned: line.assigned, reserve: line.reserve })),
      reconciliation: {
        owed: invites.owed, accepted: invites.accepted, excused: invites.excused, lost: invites.lost, ...sides, duplicates,
      },
      invariants: results,
    };
  }
}

interface Launched { id: string; code: string; launchMs: number }
interface InviteTotals { owed: number; accepted: number; excused: number; lost: number; seconds: number }

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((total, n) => total + n, 0);

function showPreview(incident: string, preview: Preview): void {
  const excluded = preview.exclusions.filter(({ people }) => people > 0).map(({ reason, people }) => `${reason} ${people}`).join(', ');
  console.log(`
Drill incident ${incident} is open. Preview (nobody is called yet):
  recipients   ${preview.recipients.toLocaleString('en')}${excluded ? `\n  left out     ${excluded}` : ''}
  SMS          ${preview.segments.toLocaleString('en')} segments, ${preview.costYen.toLocaleString('en')} yen, ${Math.ceil(preview.secondsToSend)} s to send
  expected yes ${Math.round(preview.estimate.expectedYes).toLocaleString('en')} (${preview.estimate.noteEn})
  text         ${preview.sample.textJa.replaceAll('\n', ' / ')}
`);
}
