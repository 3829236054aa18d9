/** What authenticators know a user by: the 16 bytes of his id, which say nothing about him (WebAuthn level 3, 14.6.1). */
export function userHandle(userId: string): Buffer {
  return Buffer.from(userId.replaceAll('-', ''), 'hex');
}
