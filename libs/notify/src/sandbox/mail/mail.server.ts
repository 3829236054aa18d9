import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { FaultPlan } from '../faults/fault.plan.ts';
import type { MailIntake } from './mail.intake.ts';

/** How the SMTP server listens; with a user and password it wants them (in clear: it is on this machine only). */
export interface MailOptions { port: number; user?: string | undefined; password?: string | undefined; maxBytes: number }

interface MailParts { faults: FaultPlan; intake: MailIntake }

/** An error that smtp-server turns into a reply with this code. */
class SmtpRefusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

const REFUSALS: Readonly<Record<number, string>> = {
  421: 'Too much mail, try again later',
  450: 'Greylisted, try again later',
  452: 'Mailbox full',
  550: 'No such mailbox',
  552: 'Mailbox full',
  554: 'Refused',
};

/** A loopback SMTP server with the faults of real ones. */
export class MailServer {
  readonly #server: SMTPServer;
  readonly #options: MailOptions;
  readonly #parts: MailParts;
  /** By the client's port: smtp-server's session knows no socket, and faults must cut one. */
  readonly #sockets = new Map<number, Socket>();
  readonly #hanging = new Set<Socket>();

  constructor(options: MailOptions, parts: MailParts) {
    this.#options = options;
    this.#parts = parts;
    const { user, password } = options;
    this.#server = new SMTPServer({
      name: 'sandbox.localhost', banner: 'Muster sandbox', size: options.maxBytes, disableReverseLookup: true, logger: false,
      disabledCommands: user ? ['STARTTLS'] : ['STARTTLS', 'AUTH'], allowInsecureAuth: true, closeTimeout: 1,
      onAuth: (auth, _session, done) => done(auth.username === user && auth.password === password ? null : new SmtpRefusal(535, 'Authentication failed'), { user }),
      onMailFrom: (_address, _session, done) => done(this.#overRate()),
      onRcptTo: ({ address }, _session, done) => done(this.#refuseRecipient(address)),
      onData: (stream, session, done) => { parts.intake.read(stream, session, (to) => this.#finish(to, session, done), done); },
    });
    this.#server.server.on('connection', (socket: Socket) => this.#connected(socket));
    // A client that goes away in mid-sentence is the client's affair.
    this.#server.on('error', () => undefined);
  }

  /** Starts to listen on loopback; resolves with the port. */
  listen(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.server.once('error', reject);
      this.#server.listen(this.#options.port, '127.0.0.1', () => resolve((this.#server.server.address() as AddressInfo).port));
    });
  }

  /** Cuts the connections that were left hanging. */
  release(): void {
    for (const socket of this.#hanging) socket.destroy();
  }

  stop(): Promise<void> {
    for (const socket of this.#sockets.values()) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #connected(socket: Socket): void {
    const { faults } = this.#parts;
    if (faults.mail.down) {
      faults.note('mail.down');
      socket.destroy();
      return;
    }
    const port = socket.remotePort ?? 0;
    this.#sockets.set(port, socket);
    socket.once('close', () => { this.#sockets.delete(port); this.#hanging.delete(socket); });
  }

  #overRate(): SmtpRefusal | null {
    const { faults } = this.#parts;
    return faults.overRate('mail.rateLimit', faults.mail.rateLimit) ? refusal(421) : null;
  }

  #refuseRecipient(to: string): SmtpRefusal | null {
    const { faults, intake } = this.#parts;
    intake.requested();
    const { greylist, reject } = faults.mail;
    const code = faults.greylists(greylist, to) ? 450 : faults.strikes('mail.reject', reject, to) ? faults.code(reject?.codes ?? [550], to) : null;
    if (code === null) return null;
    intake.refused();
    return refusal(code);
  }

  /** After the message: stores it and replies, unless a fault has it otherwise. */
  #finish({ recipients, accept }: { recipients: string[]; accept: () => void }, session: SMTPServerSession, done: (error?: Error | null, reply?: string) => void): void {
    const { faults } = this.#parts;
    const { hang, loseConnection } = faults.mail;
    const socket = this.#sockets.get(session.remotePort);
    const strikes = (name: 'mail.hang' | 'mail.loseConnection', when: typeof hang) => recipients.some((to) => faults.strikes(name, when, to));
    if (hang && strikes('mail.hang', hang)) {
      if (hang.accepted ?? false) accept();
      if (socket) this.#hanging.add(socket);
      return;
    }
    if (loseConnection && strikes('mail.loseConnection', loseConnection)) {
      if (loseConnection.accepted ?? true) accept();
      socket?.destroy();
      return;
    }
    accept();
    done(null, 'Message taken');
  }
}

function refusal(code: number): SmtpRefusal {
  return new SmtpRefusal(code, REFUSALS[code] ?? 'Refused');
}
