import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { headLine, lastMac, readHeadLines, type HeadLine, type RecordedHead } from './head-line.rule.ts';

/** A file outside the database to which heads are appended, one line each. Only processes have the key. */
export class HeadFile {
  constructor(readonly path: string, private readonly keys: readonly [Uint8Array, ...Uint8Array[]]) {}

  /** Every line; none when there is no file yet. */
  read(): HeadLine[] {
    return readHeadLines(this.keys, this.text());
  }

  /** Adds a line and has the disk keep it. Whoever calls holds the database's lock, so that lines follow each other. */
  append(head: RecordedHead): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const text = this.text();
    // A killed writer may have left half a line.
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    writeFileSync(this.path, gap + headLine(this.keys[0], lastMac(text), head).text, { flag: 'a', mode: 0o600, flush: true });
  }

  private text(): string {
    try {
      return readFileSync(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }
}
