import { Platform1770000000001 } from './0001-platform.ts';
import { Audit1770000000002 } from './0002-audit.ts';
import { Reference1770000000003 } from './0003-reference.ts';
import { Identity1770000000004 } from './0004-identity.ts';
import { Registry1770000000005 } from './0005-registry.ts';
import { Availability1770000000006 } from './0006-availability.ts';
import { Notify1770000000007 } from './0007-notify.ts';
import { Callup1770000000008 } from './0008-callup.ts';
import { Ledger1770000000009 } from './0009-ledger.ts';
import { SignIn1770000000010 } from './0010-sign-in.ts';
import { Keys1770000000011 } from './0011-keys.ts';
import { Scopes1770000000012 } from './0012-scopes.ts';
import { Disclosure1770000000013 } from './0013-disclosure.ts';
import { Privacy1770000000014 } from './0014-privacy.ts';
import { Approval1770000000015 } from './0015-approval.ts';
import { Edge1770000000016 } from './0016-edge.ts';
import { Attestations1770000000017 } from './0017-attestations.ts';
import { AvailabilityDetails1770000000020 } from './0020-availability.ts';
import { Vetting1770000000021 } from './0021-vetting.ts';
import { Employers1770000000022 } from './0022-employers.ts';
import { Skills1770000000023 } from './0023-skills.ts';
import { Experts1770000000024 } from './0024-experts.ts';
import { Careers1770000000030 } from './0030-careers.ts';
import { Safeguards1770000000041 } from './0041-safeguards.ts';
import { Training1770000000035 } from './0035-training.ts';
import { Appointments1770000000031 } from './0031-appointments.ts';
import { Targeting1770000000026 } from './0026-targeting.ts';
import { Intake1770000000027 } from './0027-intake.ts';
import { Tracks1770000000033 } from './0033-tracks.ts';
import { People1770000000025 } from './0025-people.ts';
import { Programme1770000000038 } from './0038-programme.ts';
import { Missions1770000000042 } from './0042-missions.ts';
import { Coverage1770000000043 } from './0043-coverage.ts';
import { Administration1770000000046 } from './0046-administration.ts';
import { SnapshotWords1770000000045 } from './0045-snapshot-words.ts';
import { RegistryLife1770000000048 } from './0048-registry-life.ts';
import { Reachability1770000000050 } from './0050-reachability.ts';
import { TargetingIndex1770000000051 } from './0051-targeting-index.ts';
import { RomajiNames1770000000052 } from './0052-romaji-names.ts';
import { OneClock1770000000053 } from './0053-one-clock.ts';
import { AccessEnds1770000000054 } from './0054-access-ends.ts';
import { UnclearReasons1770000000055 } from './0055-unclear-reasons.ts';
import { IndicatorWords1770000000056 } from './0056-indicator-words.ts';
import { AccountsAndAttestations1770000000057 } from './0057-accounts-and-attestations.ts';
import { Walls1770000000090 } from './0090-walls.ts';

/** Every migration in its order; a release only ever adds to the end. */
export const migrations = [
  Platform1770000000001,
  Audit1770000000002,
  Reference1770000000003,
  Identity1770000000004,
  Registry1770000000005,
  Availability1770000000006,
  Notify1770000000007,
  Callup1770000000008,
  Ledger1770000000009,
  SignIn1770000000010,
  Keys1770000000011,
  Scopes1770000000012,
  Disclosure1770000000013,
  Privacy1770000000014,
  Approval1770000000015,
  Edge1770000000016,
  Attestations1770000000017,
  AvailabilityDetails1770000000020,
  Vetting1770000000021,
  Employers1770000000022,
  Skills1770000000023,
  Experts1770000000024,
  Careers1770000000030,
  Safeguards1770000000041,
  Training1770000000035,
  Appointments1770000000031,
  Targeting1770000000026,
  Intake1770000000027,
  Tracks1770000000033,
  People1770000000025,
  Programme1770000000038,
  Missions1770000000042,
  Coverage1770000000043,
  Administration1770000000046,
  SnapshotWords1770000000045,
  RegistryLife1770000000048,
  Reachability1770000000050,
  TargetingIndex1770000000051,
  RomajiNames1770000000052,
  OneClock1770000000053,
  AccessEnds1770000000054,
  UnclearReasons1770000000055,
  IndicatorWords1770000000056,
  AccountsAndAttestations1770000000057,
  Walls1770000000090,
];
