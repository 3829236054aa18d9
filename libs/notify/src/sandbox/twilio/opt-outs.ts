// Twilio's default keywords. The Japanese ones (停止, 配信停止) are the product's to obey: no carrier knows them.
const STOP = new Set(['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']);
const START = new Set(['START', 'YES', 'UNSTOP']);

/** Devices that told the carrier to stop. Account-wide, because the product's numbers form one Messaging Service. */
export class OptOuts {
  readonly #devices = new Set<string>();

  get size(): number { return this.#devices.size; }

  has(device: string): boolean { return this.#devices.has(device); }

  /** Heeds a device's SMS; the webhook still carries it to the product. */
  hear(device: string, body: string): void {
    const word = body.trim().toUpperCase();
    if (STOP.has(word)) this.#devices.add(device);
    else if (START.has(word)) this.#devices.delete(device);
  }

  clear(): void { this.#devices.clear(); }
}
