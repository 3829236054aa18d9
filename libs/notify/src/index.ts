export {
  CHANNELS, DELIVERY_STATES, PURPOSES,
  type Channel, type Claim, type DeliveryState, type InboundMessage, type OutboundMessage, type Purpose, type Rendered, type UnreachableReason,
} from './notify.types.ts';
export { InboundHandler, MessageSource, ReachabilityHandler } from './notify.ports.ts';
export { smsSegments, type SmsLength } from './sms/segments.ts';
