import { CHANNELS, DELIVERY_STATES, PURPOSES } from '@muster/notify';
import { registerEnumType } from '@nestjs/graphql';
import { UNCLEAR_REASONS } from '../answers/unclear.reason.ts';
import { EXCLUSIONS } from '../targeting/audience.types.ts';

/** A GraphQL enum whose names are its values. */
function named<T extends string>(values: readonly T[]): Record<T, T> {
  return Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
}

export const CallUpKindEnum = named(['REAL', 'DRILL']);
registerEnumType(CallUpKindEnum, { name: 'CallUpKind', description: 'A real call-up, or a drill (訓練) on the same path' });

export const CallUpStateEnum = named(['DRAFT', 'AWAITING_APPROVAL', 'OPEN', 'FILLED', 'CLOSED', 'CANCELLED']);
registerEnumType(CallUpStateEnum, { name: 'CallUpState', description: 'Where a call-up (招集) stands' });

export const WaveStopEnum = named(['FILLED', 'FILLED_WITH_RESERVES', 'NEVER']);
registerEnumType(WaveStopEnum, { name: 'WaveStop', description: 'When later waves stop' });

export const PlaceEnum = named(['ON_SITE', 'REMOTE', 'EITHER']);
registerEnumType(PlaceEnum, { name: 'Place', description: 'Where the work of a line is done' });

export const AnswerKindEnum = named(['YES', 'YES_FROM', 'REMOTE_ONLY', 'NO']);
registerEnumType(AnswerKindEnum, { name: 'AnswerKind', description: 'Yes, yes from a time on, remote only, no (応諾 / 辞退)' });

export const AssignmentEnum = named(['PROPOSED', 'ASSIGNED', 'RESERVE', 'STOOD_DOWN', 'RELEASED']);
registerEnumType(AssignmentEnum, { name: 'Assignment', description: 'Where an expert stands in the team (配置)' });

export const UnclearReplyReasonEnum = named(UNCLEAR_REASONS);
registerEnumType(UnclearReplyReasonEnum, { name: 'UnclearReplyReason', description: 'Why a reply is left to a coordinator' });

export const IncidentStateEnum = named(['OPEN', 'CLOSED']);
registerEnumType(IncidentStateEnum, { name: 'IncidentState' });

/** Names cannot hold a plus sign; the label itself is AMBER+STRICT. */
export const TlpEnum = { RED: 'RED', AMBER_STRICT: 'AMBER+STRICT', AMBER: 'AMBER', GREEN: 'GREEN', CLEAR: 'CLEAR' } as const;
registerEnumType(TlpEnum, { name: 'Tlp', description: 'TLP 2.0 label; AMBER_STRICT stands for AMBER+STRICT' });

export const ExclusionEnum = named(EXCLUSIONS);
registerEnumType(ExclusionEnum, {
  name: 'Exclusion',
  description: 'Why somebody whom the filter selects is not called: the first that applies, in this order. WITHHELD: private reasons of too few people to be told apart',
});

export const ChannelEnum = named(CHANNELS);
registerEnumType(ChannelEnum, { name: 'Channel', description: 'The ways a message can leave' });

export const PurposeEnum = named(PURPOSES);
registerEnumType(PurposeEnum, { name: 'Purpose', description: 'What a message is for' });

export const DeliveryStateEnum = named(DELIVERY_STATES);
registerEnumType(DeliveryStateEnum, { name: 'DeliveryState', description: 'Where a message stands in the ledger' });
