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
  bar.start(total, 0, { note: '' });
  return {
    update: (done) => bar.update(Math.min(done, total)),
    finish: (note = '') => { bar.update({ note }); bar.stop(); },
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
