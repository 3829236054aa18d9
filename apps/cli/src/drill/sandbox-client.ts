/** What the drill asks of the sandbox over its control address. */
export class SandboxClient {
  constructor(private readonly url: string) {}
}
