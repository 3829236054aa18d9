// Made by "npm run documents" from apps/console/documents. Do not edit.
export type * from './types.ts';
export { AddEmployerContactDocument } from './add-employer-contact.ts';
export { DisableUserDocument } from './disable-user.ts';
export { EmployerPageDocument } from './employer-page.ts';
export { EndEmployerContactDocument } from './end-employer-contact.ts';
export { OpenEnrolmentDocument } from './open-enrolment.ts';
export { OrganisationsNamedDocument } from './organisations-named.ts';
export { ProvidersDocument } from './providers.ts';
export { PublishAgreementDocument } from './publish-agreement.ts';
export { RecordStandingTermsDocument } from './record-standing-terms.ts';
export { SetApproverCircleDocument } from './set-approver-circle.ts';
export { SetUserRolesDocument } from './set-user-roles.ts';
export { AdministrationUsersDocument } from './users.ts';
export { WordingsDocument } from './wordings.ts';
