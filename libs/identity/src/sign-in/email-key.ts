/** The form in which e-mail addresses of users are kept and compared: NFKC, no spaces around, lower case. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase();
}

/** Whether it can be an address at all; the mail itself is the proof. At most 254 characters (RFC 5321). */
export function looksLikeEmail(key: string): boolean {
  return key.length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@"<>(),;:\\]+$/.test(key);
}
