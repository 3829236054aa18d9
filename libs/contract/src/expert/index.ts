// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { CheckInDocument } from './check-in.ts';
export { CheckOutDocument } from './check-out.ts';
export { CloseMyCalendarLinkDocument } from './close-my-calendar-link.ts';
export { LeaveRegistryDocument } from './leave-registry.ts';
export { MyAvailabilityDocument } from './my-availability.ts';
export { MyBriefingDocument } from './my-briefing.ts';
export { MyCallUpDocument } from './my-call-up.ts';
export { MyCallUpsDocument } from './my-call-ups.ts';
export { MyDataDocument } from './my-data.ts';
export { MyPrivacyDocument } from './my-privacy.ts';
export { OpenMyCalendarLinkDocument } from './open-my-calendar-link.ts';
export { PauseMyProfileDocument } from './pause-my-profile.ts';
export { ResumeMyProfileDocument } from './resume-my-profile.ts';
export { SetMyAvailabilityDocument } from './set-my-availability.ts';
export { SetMyCapacityDocument } from './set-my-capacity.ts';
export { SetMyConsentDocument } from './set-my-consent.ts';
