/** What an employer quotes on the telephone: eight characters of the request's random id, which tell neither order nor number of requests. */
export function releaseReference(requestId: string): string {
  return requestId.slice(-8).toUpperCase();
}
