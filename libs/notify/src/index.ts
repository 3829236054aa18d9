export {
  CHANNELS, DELIVERY_STATES, PURPOSES,
  type Channel, type Claim, type DeliveryState, type InboundMessage, type OutboundMessage, type Purpose, type Rendered, type UnreachableReason,
} from './notify.types.ts';
export { InboundHandler, MessageSource, ReachabilityHandler } from './notify.ports.ts';
export { smsSegments, type SmsLength } from './sms/segments.ts';
export { WAKE } from './notify.wakeups.ts';
export { enqueueDeliveries, type EnqueueOrder } from './ledger/enqueue.query.ts';
export { cancelDeliveries, suppressDeliveries, type CancelOrder } from './ledger/cancel.query.ts';
export type { StopOrder } from './ledger/stop-order.ts';
export { NotifyModule } from './notify.module.ts';
export { NotifyGraphqlModule } from './notify.graphql.module.ts';
export { NotifyWebModule } from './notify.web.module.ts';
export { NotifyTasksModule } from './notify.tasks.module.ts';
export { TwilioWebhook } from './inbox/twilio-webhook.ts';
export { NotifyHealth } from './health/notify-health.service.ts';
export type { ChannelHealth, ChannelState } from './health/channel-health.rule.ts';
export { probeProviders } from './provider/probe-providers.ts';
export { ProviderSet } from './provider/provider-set.ts';
export { outsideProviders, refuseOutsideProvidersWithDemoData } from './provider/outside.rule.ts';
export { ensureSenders, sendersOf, type SenderSetting } from './provider/senders.ts';
export { NOTIFY_SEALED } from './inbox/inbox.seal.ts';
