let ahead = 0;

/** Takes over what the server says it is now (ISO): a laptop's clock may be wrong by minutes. */
export function setServerNow(now: string): void {
  ahead = new Date(now).getTime() - Date.now();
}

/** Now, by the server's clock. */
export function serverNow(): Date {
  return new Date(Date.now() + ahead);
}
