import { Presets, SingleBar } from 'cli-progress';

/** A bar with count, share and estimate on a terminal; one line per tenth where output goes to a file. */
export interface Progress {
  update(done: number): void;
  finish(note?: string): void;
}

/** Starts a progress bar for `total` steps. */
export function progress(title: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  return out.isTTY ? drawnBar(title, total, out) : writtenLines(title, total, out);
}

function drawnBar(title: string, total: number, out: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({
    format: `${title} {bar} {percentage}% {value}/{total} {note} {eta_formatted}`, hideCursor: true, stream: out, etaBuffer: 50,
  }, Presets.shades_classic);
  // Drawn from the first step on: work that turns out to be done already shows no empty bar.
  let drawn = false;
  return {
    update: (done) => {
      if (!drawn) bar.start(total, 0, { note: '' });
      drawn = true;
      bar.update(Math.min(done, total));
    },
    finish: (note = '') => { if (drawn) { bar.update({ note }); bar.stop(); } },
  };
}

function writtenLines(title: string, total: number, out: NodeJS.WriteStream): Progress {
  let told = 0;
  return {
    update: (done) => {
      const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (tenth <= told) return;
      told = tenth;
      out.write(`${title}: ${done}/${total} (${tenth * 10} %)\n`);
    },
    finish: (note) => { if (note) out.write(`${title}: ${note}\n`); },
  };
}
