/** Makes this process a peer: does each order that its parent sends, and ends with its parent. */
export function serve<Order>(work: (order: Order) => Promise<unknown>): void {
  process.on('message', ({ run }: { run: Order }) => {
    work(run).then((result) => process.send?.({ result }), (error: Error) => process.send?.({ result: null, failed: error.stack ?? error.message }));
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ ready: true });
}

/** Runs `count` pieces of work, so many at once. */
export async function inLoop(count: number, concurrency: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const loop = async (): Promise<void> => {
    for (let n = next++; n < count; n = next++) await work(n);
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
}
