/** The door `@muster/notify/sandbox-client`: how another process speaks to a sandbox, without the sandbox itself. */
export { SandboxClient, type MessageListing } from './sandbox.client.ts';
export type { CrowdProgress } from './crowd/crowd.types.ts';
export type { MessageView } from './store/message.view.ts';
