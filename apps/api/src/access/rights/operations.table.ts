import type { Role } from '@muster/identity';

/** Whose records an operation shows or changes, for those who may call it. */
export type Records =
  /** None that belongs to a person: sign-in, health. */
  | 'NOBODY'
  /** Facts, settings and health of providers. */
  | 'FACTS'
  /** The caller's own; somebody else's is answered as one that does not exist. */
  | 'OWN'
  /** One invitation, by the proof in its link. */
  | 'LINK'
  /** Experts whom the caller may see: everybody, or HR the people of its organisations. */
  | 'REACH'
  /** Posts, hiring slots and candidates: HR those of its organisations, the authority's own HR those of every body. */
  | 'BODIES'
  /** Every one of its kind; never open to experts, HR or employers. */
  | 'EVERY';

export const EVERYBODY = 'everybody';
const ALL: Role[] = ['COORDINATOR', 'APPROVER', 'EXPERT', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'EMPLOYER_CONTACT', 'AUDITOR', 'ADMINISTRATOR'];
const DESK: Role[] = ['VETTING_OFFICER', 'ADMINISTRATOR'];
/** Whoever sees training and exercises as figures. */
const TRAINING: Role[] = ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'AUDITOR', 'ADMINISTRATOR'];
const WATCH: Role[] = ['COORDINATOR', 'APPROVER', 'AUDITOR'];

/** Who may call what, and whose records he gets at. Every operation and route stands here once; the test says which does not. */
export const OPERATIONS: readonly { who: typeof EVERYBODY | readonly Role[]; records: Records; operations: string }[] = [
  { who: EVERYBODY, records: 'NOBODY', operations: `Query.viewer Query.signInWays Mutation.requestSignInCode Mutation.verifySignInCode Mutation.signOut Mutation.signInAsDemoUser
    Mutation.beginPasskeySignIn Mutation.signInWithPasskey GET /sign-in/oidc/start GET /sign-in/oidc/callback GET /health/live GET /health/ready` },
  { who: EVERYBODY, records: 'LINK', operations: 'Query.invitation Mutation.acceptInvitation Mutation.leaveAlumni' },
  { who: EVERYBODY, records: 'LINK', operations: 'HEAD /a/:token GET /a/:token POST /a/:token GET /calendar/:token HEAD /r/:token GET /r/:token POST /r/:token' },
  { who: ALL, records: 'OWN', operations: `Mutation.endSession POST /sign-in/oidc/tie Mutation.beginPasskeyRegistration Mutation.registerPasskey Mutation.removePasskey
    Query.myProfile Query.myContacts Mutation.pauseMyProfile Mutation.resumeMyProfile Query.myAvailability Query.myDutyWeeks Query.myCapacity Query.myCalendarLink Query.myBusyTimes
    Mutation.endOtherSessions Mutation.beginAuthenticatorApp Mutation.confirmAuthenticatorApp Mutation.removeAuthenticatorApp
    Mutation.setMyLanguage Mutation.makeRecoveryCodes Mutation.beginStepUp Mutation.stepUp Query.myConsents Mutation.setMyConsent Query.myCorrections Mutation.requestCorrection Mutation.takeBackCorrection Mutation.leaveRegistry` },
  { who: ALL, records: 'OWN', operations: `Query.myMembership Mutation.applyForMembership Mutation.replyToSuspension Query.mySignatures Mutation.requestSigningCode
    Mutation.signAgreementByName` },
  { who: ALL, records: 'OWN', operations: 'Mutation.addMyContact Mutation.requestContactCode Mutation.verifyMyContact Mutation.orderMyContacts Mutation.removeMyContact' },
  { who: ALL, records: 'OWN', operations: 'Query.myRecordConfirmation Mutation.confirmMyRecord Query.myObligations Mutation.setMyObligations Query.myConflicts Mutation.setMyConflicts' },
  { who: ALL, records: 'OWN', operations: `Query.myAffiliations Mutation.enterMyAffiliation Mutation.removeMyAffiliation Query.myNames Mutation.requestNameChange Mutation.takeBackNameChange
    Query.myProfileSteps Mutation.updateMyProfile Query.myDocuments Mutation.removeMyDocument
    POST /my/documents/:about POST /my/documents/:about/:subject GET /my/documents/:id` },
  { who: DESK, records: 'EVERY', operations: 'Query.expertInvitations Query.alumni Mutation.inviteExpert Mutation.inviteAgain Mutation.withdrawInvitation' },
  { who: ['VETTING_OFFICER'], records: 'EVERY', operations: 'Query.handedIn GET /vetting/documents/:id' },
  { who: ['VETTING_OFFICER', 'AUDITOR', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.accessEnds' },
  { who: DESK, records: 'EVERY', operations: 'Mutation.enterAffiliation Mutation.removeAffiliation Query.expertNames Mutation.recordNameChange Mutation.decideNameChange' },
  { who: ALL, records: 'FACTS', operations: 'Query.organisationGroup' },
  { who: ['ADMINISTRATOR'], records: 'FACTS', operations: `Mutation.setOrganisationGroup Query.organisationRecord Mutation.addOrganisation Mutation.renameOrganisation
    Mutation.correctOrganisationName Mutation.keepOrganisationName Mutation.endOrganisation` },
  { who: ['ADMINISTRATOR'], records: 'FACTS', operations: 'Query.checkPreset Query.presetVersions Mutation.createPreset Mutation.changePreset Mutation.setPresetWithdrawn' },
  { who: ['APPROVER', 'AUDITOR', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.callUpSettings Query.retentionPeriods' },
  { who: ['ADMINISTRATOR'], records: 'FACTS', operations: 'Mutation.changeCallUpSettings Mutation.setRetentionPeriod Mutation.addSender Mutation.setSenderInUse Mutation.setSenderRate' },
  { who: ['APPROVER'], records: 'FACTS', operations: 'Mutation.decideCallUpSettings' },
  { who: ['COORDINATOR', 'VETTING_OFFICER', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.confirmationFigures Query.rosterReachability' },
  { who: ALL, records: 'OWN', operations: 'Query.mySkills Mutation.claimSkill Mutation.dropSkill Query.myCredentials Mutation.recordCredential Mutation.dropCredential Query.myTeams' },
  { who: ['EXPERT'], records: 'OWN', operations: 'Query.myCallUps Query.myBriefing Mutation.checkIn Mutation.checkOut Mutation.signAgreement' },
  { who: ['EXPERT'], records: 'OWN', operations: `Mutation.setMyAvailability Mutation.setMyDutyWeeks Mutation.setMyCapacity
    Mutation.openMyCalendarLink Mutation.closeMyCalendarLink Mutation.importMyBusyTimes Mutation.forgetMyBusyTimes` },
  { who: ['EMPLOYER_CONTACT'], records: 'OWN', operations: 'Query.myStandingTerms Query.myReleases' },
  { who: ['ADMINISTRATOR'], records: 'EVERY', operations: 'Query.employer Mutation.recordStandingTerms Mutation.addEmployerContact Mutation.endEmployerContact' },
  { who: ['EXPERT', 'AUDITOR'], records: 'OWN', operations: 'Query.myDisclosures Query.myData' },
  { who: ['APPROVER'], records: 'EVERY', operations: 'Query.excludedPeople' },
  { who: ['APPROVER'], records: 'OWN', operations: 'Mutation.nameDelegate Mutation.endDelegation' },
  { who: WATCH, records: 'OWN', operations: 'Query.myDelegations' },
  { who: ['APPROVER'], records: 'EVERY', operations: 'Query.possibleDelegates' },
  { who: ALL, records: 'FACTS', operations: 'Query.agreements Query.organisationsNamed Query.workRoles Query.prefectures Query.sectors Query.credentialKinds Query.attestationKinds' },
  { who: ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'AUDITOR', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.presets Query.teams Query.team' },
  { who: ['COORDINATOR', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.providers Query.senders' },
  { who: ['COORDINATOR', 'VETTING_OFFICER', 'HR', 'ADMINISTRATOR'], records: 'REACH', operations: 'Query.expert Query.experts' },
  { who: ['ADMINISTRATOR'], records: 'FACTS', operations: 'Mutation.publishAgreement' },
  { who: ['VETTING_OFFICER'], records: 'EVERY', operations: `Query.skillFile Mutation.verifySkill Mutation.withdrawSkillVerification
    Query.credentialFile Mutation.recordCredentialEvidence` },
  { who: ['HR', 'HR_CENTRAL'], records: 'BODIES', operations: `Query.careerBodies Query.posts Query.post Mutation.foundPost Mutation.renamePost Mutation.setPostDuties Mutation.abolishPost
    Mutation.holdPost Mutation.endPostHolding Query.slots Query.slot Query.slotAbolitions Mutation.requestSlot Mutation.recordSlotEntry Mutation.recordSlotAbolition
    Mutation.takeBackSlotEntry Query.offerPeople Query.candidates Query.careerReport GET /career-reports/:name Mutation.shortlistCandidate Mutation.recordCandidateStep` },
  { who: ['HR', 'HR_CENTRAL'], records: 'BODIES', operations: `Query.appointments Query.appointment Query.appointmentFigures Mutation.appoint Mutation.extendAppointment
    Mutation.endAppointment Mutation.changeAppointmentPay Mutation.permitSideJob Mutation.withdrawSideJob` },
  { who: ['HR', 'HR_CENTRAL'], records: 'BODIES', operations: 'Query.careerPlans Query.careerPlan Query.careerPlanFigures Mutation.proposeCareerPlan Mutation.endCareerPlan' },
  { who: ALL, records: 'OWN', operations: 'Query.myAppointments Query.myCareerPlans Mutation.agreeMyCareerPlan' },
  { who: ALL, records: 'FACTS', operations: 'Query.careerTracks' },
  { who: ['HR_CENTRAL'], records: 'FACTS', operations: 'Mutation.publishTrack' },
  { who: ALL, records: 'FACTS', operations: 'Query.appointmentLaw' },
  { who: ['ADMINISTRATOR'], records: 'FACTS', operations: 'Mutation.recordAppointmentRule Mutation.recordPayRates Mutation.recordTlpLimit' },
  { who: ALL, records: 'FACTS', operations: 'Query.postRanks' },
  { who: ALL, records: 'OWN', operations: 'Query.myOffers Mutation.answerMyOffer' },
  { who: DESK, records: 'EVERY', operations: 'Mutation.recordTeam Mutation.giveTeamPlace Mutation.endTeamPlace Mutation.agreeMutualAid Mutation.endMutualAid' },
  { who: ['COORDINATOR', 'APPROVER', 'VETTING_OFFICER', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.skillCoverage' },
  { who: ['VETTING_OFFICER'], records: 'EVERY', operations: `Query.vettingCases Query.vettingCase Query.vettingCasesOf Query.renewals Query.lifeCycle Query.suspensions Query.plannedDeparture Query.signatures
    Mutation.openVettingCase Mutation.recordVettingStep Mutation.proposeVettingDecision Mutation.decideVetting Mutation.suspendExpert Mutation.reviewSuspension
    Mutation.planDeparture POST /vetting/cases/:id/:step GET /vetting/attachments/:id` },
  { who: ['VETTING_OFFICER'], records: 'REACH', operations: 'Mutation.exportExperts' },
  { who: DESK, records: 'EVERY', operations: 'Query.correctionRequests Mutation.acceptCorrection Mutation.refuseCorrection Mutation.recordDeparture POST /registry/imports/experts' },
  { who: ['ADMINISTRATOR'], records: 'EVERY', operations: 'Mutation.addUser Mutation.setUserOrganisations Mutation.setApproverCircle Mutation.openEnrolment Mutation.disableUser Mutation.enableUser Mutation.setUserRoles' },
  { who: ['COORDINATOR', 'VETTING_OFFICER', 'ADMINISTRATOR'], records: 'EVERY', operations: 'Query.registryAlerts Query.openAlerts Query.reachability' },
  { who: ['COORDINATOR', 'ADMINISTRATOR'], records: 'EVERY', operations: 'Mutation.resolveRegistryAlert Mutation.resolveRegistryAlerts' },
  { who: ['AUDITOR', 'ADMINISTRATOR'], records: 'EVERY', operations: 'Query.users Query.approverCircles' },
  { who: ['AUDITOR'], records: 'EVERY', operations: 'Query.auditEntries Query.auditChain Query.disclosures Query.disclosureAlarms Query.dataExports' },
  { who: WATCH, records: 'EVERY', operations: 'Query.incident Query.incidents Query.callUp Query.callUps Query.undecidedCallUps Query.approvalRules GET /events GET /call-up-reports/:callUpId/:part' },
  { who: ['COORDINATOR'], records: 'EVERY', operations: 'Mutation.publishBriefing Mutation.sendNotice Query.employersToThank GET /letters-of-thanks/:callUpId/:organisationId' },
  { who: ['COORDINATOR'], records: 'EVERY', operations: `Mutation.createIncident Mutation.closeIncident Mutation.launchCallUp Mutation.editCallUp Mutation.fireNextWave
    Mutation.recordAnswer Mutation.takeOfflineRoster POST /call-ups/answers Mutation.confirmAssignment Mutation.holdInReserve Mutation.standDown Query.unclearReplies Mutation.resolveUnclearReply` },
  { who: ['COORDINATOR', 'APPROVER'], records: 'EVERY', operations: `Query.previewCallUp Mutation.cancelCallUp Mutation.closeCallUp
    Mutation.approveCallUpAsDelegate` },
  { who: ['COORDINATOR', 'APPROVER'], records: 'EVERY', operations: 'Query.presetReadiness' },
  { who: ['COORDINATOR', 'ADMINISTRATOR'], records: 'FACTS', operations: 'Query.sandboxWall Mutation.replyFromSandbox Mutation.letSandboxAnswer Mutation.stopSandboxAnswers' },
  { who: ['APPROVER'], records: 'EVERY', operations: 'Mutation.approveCallUp Mutation.confirmCallUp Mutation.createApprovalRule Mutation.endApprovalRule' },
  { who: TRAINING, records: 'FACTS', operations: `Query.courses Query.headcounts Query.trainingCoverage Query.exercises Query.exercise Query.eventProgrammes
    Query.eventProgramme GET /training-reports/:name` },
  { who: ['HR', 'HR_CENTRAL'], records: 'REACH', operations: 'Query.staffOf Mutation.recordStaffTerm Mutation.endStaffTerm Mutation.recordHeadcount Mutation.importAttendance Mutation.recordAttendance Mutation.demandSeats' },
  { who: ['HR_CENTRAL'], records: 'FACTS', operations: 'Mutation.recordCourse' },
  { who: ['COORDINATOR', 'VETTING_OFFICER'], records: 'EVERY', operations: `Mutation.recordExercise Mutation.holdExercise Mutation.cancelExercise Mutation.recordSeats
    Mutation.recordEventProgramme Query.findings Mutation.recordFinding Mutation.settleFinding Mutation.recordExercisePart` },
  { who: ALL, records: 'OWN', operations: 'Query.myTraining' },
  { who: TRAINING, records: 'FACTS', operations: 'Query.progressBoard Query.progressTargets Query.progressSnapshots GET /progress-report' },
  { who: TRAINING, records: 'REACH', operations: 'Query.progressPledges' },
  { who: ['HR', 'HR_CENTRAL'], records: 'REACH', operations: 'Mutation.makePledge Mutation.reachMilestone Mutation.withdrawPledge Mutation.commentOnFigure' },
  { who: ['HR_CENTRAL'], records: 'FACTS', operations: 'Mutation.setProgressTarget Mutation.recomputeFigures Mutation.takeProgressSnapshot Mutation.publishProgressSnapshot' },
];

/** One operation or route and its rule. */
export interface OperationRule {
  name: string;
  who: typeof EVERYBODY | readonly Role[];
  records: Records;
}

/** The table, one row for each operation: a name is a root field, or a method with its path. */
export const operationRules: readonly OperationRule[] = OPERATIONS.flatMap(({ who, records, operations }) =>
  (operations.match(/(?:Query|Mutation)\.\w+|[A-Z]+ \/\S*/g) ?? []).map((name) => ({ name, who, records })));
