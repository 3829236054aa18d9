import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../browser/support/chromium.ts';
import type { BenchContext, Figure, Result, Run } from '../figure.ts';
import { median, percentile } from '../statistics.ts';
import { inWorld, type BenchWorld } from '../world/bench.world.ts';
import { coordinatorAlone } from '../world/coordinator.ts';

const RUNS = 3;
const SCROLL_MS = 5_000;
/** Ten batches of a hundred answers a second, each told to the listeners as the product tells it. */
const BATCH = 100;
const EVERY_MS = 100;
/** A frame of 60 a second, with the tolerance of a clock tick. */
const FRAME_MS = 17.5;

const ANSWER = `
  with next as (select id from invitation where call_up_id = $1 and answer is null limit ${BATCH} for update skip locked)
  update invitation set answer = 'YES', answered_at = muster_now(), answer_channel = 'SMS' from next where invitation.id = next.id`;

/** The board in a real browser: how long its frames take while somebody scrolls through its people and answers pour in. */
export const frames: Figure = {
  id: 'B10',
  figure: 'board with 50,000 invitations scrolling during 1,000 answers/s: frames, p95',
  target: '≤ 17.5 ms (60/s)',
  measure: (context) => inWorld(context, {}, (world) => measure(context, world)),
};

async function measure({ tell }: BenchContext, world: BenchWorld): Promise<Result> {
  const { coordinator, request } = await coordinatorAlone(world);
  const { id } = await coordinator.launch(request, randomUUID());
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' });
    await openPeople(page, world.stack.url, id);
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const still = await scrolled(page);
      const answers = answering(world, id);
      const busy = await scrolled(page);
      const given = await answers.stop();
      runs.push({ subject: percentile(busy.frames, 0.95), still: percentile(still.frames, 0.95), framesPerSecond: busy.frames.length / (SCROLL_MS / 1000), rowsPerSecond: busy.rows / (SCROLL_MS / 1000), answersPerSecond: given / (SCROLL_MS / 1000) });
      tell(`${JSON.stringify(runs.at(-1))}`);
    }
    const value = median(runs.map(({ subject }) => subject));
    return { value, median: value, unit: 'ms', runs, met: value <= FRAME_MS };
  } finally {
    await browser.close();
  }
}

async function openPeople(page: Page, url: string, callUpId: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: /^調整官/ }).click();
  await page.getByRole('button', { name: 'サインアウト' }).waitFor();
  await page.goto(`${url}/call-ups/${callUpId}`);
  await page.getByLabel('表示する人').selectOption('all');
  await page.locator('main [role=table] [role=row]').nth(8).waitFor();
  await page.locator('main [role=region]:has(> [role=table])').hover();
}

/** Scrolls through the people for a while; gives the milliseconds of every frame that the browser drew, and how many rows went past. */
async function scrolled(page: Page): Promise<{ frames: number[]; rows: number }> {
  return page.evaluate((during) => new Promise<{ frames: number[]; rows: number }>((resolve) => {
    const box = document.querySelector('main [role=region]:has(> [role=table])')!;
    const times: number[] = [];
    const from = box.scrollTop;
    const began = performance.now();
    let last = began;
    const frame = (now: number): void => {
      times.push(now - last);
      last = now;
      box.scrollTop += 40;
      if (now - began < during) requestAnimationFrame(frame);
      else resolve({ frames: times.slice(1), rows: Math.round((box.scrollTop - from) / 56) });
    };
    requestAnimationFrame(frame);
  }), SCROLL_MS);
}

/** Answers as they come from the workers: rows, and the word that something changed. */
function answering({ database }: BenchWorld, callUpId: string): { stop: () => Promise<number> } {
  const event = JSON.stringify({ topic: 'callup', id: callUpId, change: 'answers' });
  let given = 0;
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(async () => {
      const { rowCount } = await database.query(ANSWER, [callUpId]);
      given += rowCount ?? 0;
      await database.query('select pg_notify($1, $2)', ['muster_event', event]);
    });
  }, EVERY_MS);
  return { stop: async () => { clearInterval(timer); await last; return given; } };
}
