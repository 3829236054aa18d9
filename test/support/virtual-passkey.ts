import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What an authenticator, or somebody who plays one, can get wrong. */
export interface Ceremony {
  origin?: string;
  rpId?: string;
  challenge?: string;
  type?: string;
  /** Whether finger, face or PIN was checked. */
  userVerified?: boolean;
  counter?: number;
  userHandle?: Buffer;
  /** Signs with another key. */
  forged?: boolean;
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();
const newKeys = (): { publicKey: KeyObject; privateKey: KeyObject } => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** A byte string in CBOR (RFC 8949) of 24 to 65,535 bytes. */
function cborBytes(bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(3);
  head.writeUInt8(0x59);
  head.writeUInt16BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** A software authenticator with one discoverable ES256 credential: real WebAuthn ceremonies without a browser. */
export class VirtualPasskey {
  readonly credentialId = randomBytes(32);
  counter = 0;
  private readonly keys = newKeys();

  constructor(readonly origin: string, public userHandle: Buffer, readonly rpId = new URL(origin).hostname) {}

  /** The public key as COSE_Key (RFC 9052, RFC 9053 7.1.1). */
  get publicKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x!, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y!, 'base64url'),
    ]);
  }

  /** Answers `navigator.credentials.create` (attestation "none"). */
  create(optionsJson: string, wish: Ceremony = {}): string {
    const { challenge } = JSON.parse(optionsJson) as { challenge: string };
    const clientData = this.clientData('webauthn.create', challenge, wish);
    const length = Buffer.from([0, this.credentialId.length]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.credentialId, this.publicKey]);
    const authData = Buffer.concat([this.authenticatorData(wish, 0x40), credential]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x64]), Buffer.from('none'),
      Buffer.from([0x67]), Buffer.from('attStmt'), Buffer.from([0xa0, 0x68]), Buffer.from('authData'), cborBytes(authData),
    ]);
    return this.answer({ clientDataJSON: base64url(clientData), attestationObject: base64url(attestationObject), transports: ['internal'] });
  }

  /** Answers `navigator.credentials.get`. */
  get(optionsJson: string, wish: Ceremony = {}): string {
    const { challenge } = JSON.parse(optionsJson) as { challenge: string };
    const clientData = this.clientData('webauthn.get', challenge, wish);
    this.counter = wish.counter ?? this.counter + 1;
    const authData = this.authenticatorData(wish, 0);
    const key = wish.forged ? newKeys().privateKey : this.keys.privateKey;
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), key);
    return this.answer({
      clientDataJSON: base64url(clientData), authenticatorData: base64url(authData), signature: base64url(signature),
      userHandle: base64url(wish.userHandle ?? this.userHandle),
    });
  }

  private answer(response: object): string {
    const id = base64url(this.credentialId);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, authenticatorAttachment: 'platform', response });
  }

  private clientData(type: string, challenge: string, wish: Ceremony): Buffer {
    return Buffer.from(JSON.stringify({
      type: wish.type ?? type, challenge: wish.challenge ?? challenge, origin: wish.origin ?? this.origin, crossOrigin: false,
    }));
  }

  /** rpIdHash, flags (user present, user verified, more) and counter (WebAuthn level 3, 6.1). */
  private authenticatorData(wish: Ceremony, more: number): Buffer {
    const tail = Buffer.alloc(5);
    tail.writeUInt8(0x01 | (wish.userVerified === false ? 0 : 0x04) | more);
    tail.writeUInt32BE(this.counter, 1);
    return Buffer.concat([sha256(wish.rpId ?? this.rpId), tail]);
  }
}
