import type { Role } from '@muster/identity';
import type { Records } from './operations.table.ts';

/** By whose leave an object is seen; its plain fields are seen with it. */
export type Seen =
  | Extract<Records, 'FACTS' | 'OWN' | 'REACH'>
  /** The record and the log of alarms: auditors. */
  | 'RECORD'
  /** Accounts: administrators and auditors. */
  | 'ACCOUNTS'
  /** Incidents and call-ups with everything in them: whoever may see every one. */
  | 'CALL_UP'
  /** Posts, hiring slots and candidates of the bodies that the caller looks after. */
  | 'BODIES'
  /** What went wrong in exercises, and who played which part: whoever plans them. */
  | 'EXERCISES'
  /** Vetting: its officers. */
  | 'VETTING'
  /** What a caller is told about his own request, beside code, field, message and remedy. */
  | 'CALLER';

/** Every object type and every plain field of it; pages (…Connection, …Edge, PageInfo) and bare refusals need no line. */
export const FIELDS: Readonly<Record<Seen, Readonly<Record<string, string>>>> = {
  ACCOUNTS: {
    Employer: 'contacts organisationId terms',
    EmployerContact: 'addedAt email id language name organisationId',
    User: 'createdAt disabled displayName enrolmentOpenUntil id roles',
    UserChanged: 'id',
  },
  BODIES: {
    Appointment: `accessEndedAt closedAt daysLeft endedHow expertId fromOn grantedUntil homeId id kind leavesRegistry organisationId postId radar slotId terms untilOn version`,
    AppointmentFigures: 'declined figures fiscalYear organisationId',
    AppointmentPay: 'dailyYen fromOn grade monthlyYen scale special',
    AppointmentTerm: 'at ruleFrom untilOn what',
    AppointedPerson: 'family familyKana given givenKana',
    CareerPlan: 'endedAt endedWhy expertId id madeAt organisationId personAgreedAt state targetCode targetOn trackCode trackVersion',
    CareerPlanFigures: 'figures fiscalYear organisationId',
    CareerProgress: 'next on share steps',
    PlannedPerson: 'family given',
    PostSuggestion: 'ability advertised fit growth organisationId postId titleEn titleJa',
    RequirementProgress: 'amount have kind level met need ref',
    TrackStepProgress: 'code lines met reached',
    CareerFigure: 'asOf code definition denominator denominatorIs name source unit value',
    DeclinedFor: 'count reason',
    SideJob: 'fromOn id organisationId untilOn withdrawnOn work',
    Candidate: 'expertId id name slotId state steps',
    CareerReport: 'asOf columns rows scope source title',
    CareerReportColumn: 'definition denominator kind label',
    CandidateStep: 'at kind note onDay reason',
    OfferPerson: 'expertId familyKana familyName givenKana givenName prefectureCode skills',
    OfferSkill: 'level verified workRoleId',
    Post: 'abolishedOn foundedOn id organisationId rank replacesId securityManagement titleEn titleJa version',
    PostDuty: 'fromOn level untilOn workRoleId',
    PostEvent: 'abolishedOn at titleEn titleJa what',
    PostHolding: 'expertId fromOn id kind staffCode untilOn',
    Slot: 'fiscalYear id organisationId postId rank titleEn titleJa',
    SlotAbolition: 'entries fiscalYear organisationId',
    SlotEvent: 'at candidateId heads id kind onDay postId reverses',
    SlotHeadCount: 'abolished advertised assessed filled granted net open requested',
  },
  CALLER: {
    AppointmentLawRow: 'key law table validFrom',
    AppointmentRefused: 'row',
    AlreadyRunning: 'callUpId',
    BriefingWithheld: 'gates',
    AudienceTooLarge: 'cap recipients',
    CannotSend: 'problems',
    ChangedSince: 'version',
    EmptyAudience: 'exclusions reason',
    InputProblem: 'code field message remedy',
    InvalidInput: 'problems',
    KeyReused: 'callUpId',
    StepsMissing: 'steps',
    TooManyAttempts: 'retryAfter',
  },
  CALL_UP: {
    AppointmentGate: 'from highestTlp inForce kind tlpAllowed until untilOn',
    AnswersSoFar: 'at no yes',
    PlaceOnBoard: 'assigned called prefectureCode yes',
    AudiencePlace: 'people prefectureCode',
    AudiencePlaces: 'places',
    PresetReadiness: 'chanceAllFilled code expectedYes lines note recipients',
    LineReadiness: 'chanceFilled headCount matching position',
    Briefing: 'id publishedAt readers textEn textJa tlp version',
    Notice: 'audience id number people sentAt textEn textJa',
    ApprovalRule: 'confirmWithinSeconds createdBy fromAt id maxRecipients maxSeverity presetCode untilAt',
    ApproverCircle: 'circle userId',
    CallUp: `approvedAt approvedBy authenticityCode channels code createdAt createdBy currentWave deadline endedAt filledAt id incidentId kind
      launchedAt nextWaveAt number reminderAfterSeconds state version waveIntervalSeconds waveSize waveStop`,
    CallUpApproval: 'askedAt circle decidedAt decidedBy dueAt onBehalfOf round ruleId state',
    CallUpPlan: 'channels costYen estimateNote exclusions expectedYes firstWave population recipients secondsToSend segments',
    CallUpPreview: 'channels costYen estimate exclusions firstWave lines needsApproval population problems recipients sample secondsToSend segments',
    ChannelReach: 'channel messages seconds segments yen',
    DeliveryCount: 'channel messages purpose state',
    ExclusionCount: 'people reason',
    ExcludedPeople: 'people total',
    ExcludedPerson: 'expertId familyName givenName',
    Funnel: `accepted answered cancelled claimed delivered expired failed heldBack late messages no queued recipients remoteOnly seen sent silent suppressed
      unclear undelivered unknown yes yesFrom`,
    Incident: 'closedAt code createdAt drill id presetCode severity state tlp',
    InvariantBreach: 'count samples what',
    InvariantCheck: 'breaches holds id says',
    Invitation: 'answer answerChannel answerLate answeredAt arriveAt assignedAt assignment callUpId expertId fits id rank release requirementPosition seenAt unclearAt wave',
    EmployerToThank: 'hours letterPath nameEn nameJa organisationId people',
    InvitationFit: 'position score',
    LineMatch: 'chanceFilled expectedYes matching position',
    RegistryAlert: 'at contactId expertId id kind reason resolvedAt',
    RequirementLine: `agreementCodes assigned attestationKind credentialCodes fitting fromAt headCount id languages minLevel place position prefectureCode reserve reserveCount untilAt
      workRoleId yes`,
    SampleText: 'segmentsEn segmentsJa textEn textJa',
    TimelineEvent: 'actorId at facts id kind',
    TimelineFact: 'name value',
    UnclearReply: 'callUpId id invitationId receivedAt resolvedAt',
    YesEstimate: 'byMinutes chanceAllFilled expectedYes method note yesRate',
  },
  FACTS: {
    Agreement: 'code dutyEn dutyJa hashEn hashJa textEn textJa titleEn titleJa validDays validFrom version',
    AttestationKind: 'code nameEn nameJa validYears',
    Course: 'code countsMonths credentials forThePost id layers titleEn titleJa validFrom validTo version',
    CourseCredential: 'code kind',
    CoverageCell: 'block language people verified workRoleId',
    CoverageReport: 'cells threshold',
    SandboxMessage: 'answerPath at channel device direction id status subject text',
    SandboxCrowd: 'answered people silent waiting',
    SandboxWall: 'crowd messages',
    SandboxReply: 'delivered',
    DemoUser: 'displayName email roles',
    SignInWays: 'authority demo demoUsers now singleSignOn',
    ConfirmationFigures: 'current due overdue',
    CredentialKind: 'code exerciseRuleEn exerciseRuleJa nameEn nameJa validYears',
    EventProgramme: 'beginsOn code endsOn held id missing nameEn nameJa openFindings organisationId ready rehearsals rehearsalsRequired version',
    Exercise: `credentialCodes findings fromOn id kind language openFindings ordinal organisationId partCounts partners practical programmeId seats state titleEn titleJa
      untilOn version workRoleIds`,
    FigureBenchmark: 'bodies leaders methodEn methodJa value',
    FiguresQueued: 'on',
    Headcount: 'fromOn id layer organisationId people source',
    Indicator: 'better code definitionEn definitionJa denominatorEn denominatorJa nameEn nameJa sourceEn sourceJa',
    InfrastructureSector: 'code nameEn nameJa',
    LayerCoverage: 'attended fault known layer organisationId people peopleFrom peopleSource',
    LayerTotal: 'attended layer leftOut people',
    AccessEnds: 'asOf definitionEn definitionJa from medianSeconds people slowestSeconds stillOpen until withinHour',
    OrganisationGroup: 'headId organisations',
    Organisation: 'id kind nameEn nameJa nameKana prefectureCode sectorCode slug validFrom validTo',
    PartCount: 'passed people workRoleId',
    Prefecture: 'blockEn blockJa capitalJa capitalLat capitalLon code nameEn nameJa nameKana',
    Preset: 'code kind lines nameEn nameJa severity textEn textJa',
    PresetLine: 'attestationKind durationHours headCount languages minLevel place position reserveCount workRoleId',
    AppointmentKind: 'code nameEn nameJa',
    AppointmentLawBook: 'kinds on payRates rules tlpLimits',
    AppointmentRule: `beside endsWithFiscalYear homeBarred inForce kind law mostMonths mostMonthsExtended needsHome needsMain pay payScales sideJobs validFrom`,
    PayRate: 'grade law per scale validFrom yen',
    CareerTrack: 'aimEn aimJa id nameEn nameJa steps trackCode validFrom version',
    TrackRequirement: 'amount kind level ref',
    TrackStep: 'after code nameEn nameJa requirements',
    TlpLimit: 'basis highest standing validFrom',
    PostRank: 'code layer nameEn nameJa validFrom validTo',
    ProgressBoard: 'figures on',
    ProgressFigure: 'benchmark denominator gap indicator numerator onDay organisationId target tier value',
    ProgressSnapshot: 'asOf comments commentsUntil figures fiscalYear id publishedAt',
    ProgressTarget: 'basis dueOn indicatorCode organisationId tier value',
    ProviderHealth: 'channel problem provider state',
    SeatBalance: 'demanded filled offered segment unmet',
    Team: 'activationEn activationJa aid id inForce kind leastSeverity nameEn nameJa organisationId prefectureCode validFrom validTo version',
    TeamAid: 'fromOn inForce partnerId untilOn',
    RosterReachability: 'average missedDrill noWay oneWay people twoWays',
    TrainingCoverage: 'bodies course definitionEn definitionJa on totals',
    WorkRole: 'category id nameEn nameJa responder',
  },
  RECORD: {
    AuditChain: 'brokenAt checked head',
    AuditEntry: 'action actorId actorKind at detail hash seq subjectId subjectType',
    DisclosureAlarm: 'actorId at expertId id kind people what',
  },
  OWN: {
    AgreementSignature: 'code expertId expiresOn id inForce language method signedAt textHash version',
    AuthenticatorAppSecret: 'secret uri',
    Affiliation: 'byOffice current fromOn id main organisationEn organisationId organisationJa title untilOn',
    AffiliationList: 'affiliations expertId',
    NameHistory: 'expertId names',
    NameOverTime: 'formerName fromOn id kana kanji romaji state untilOn',
    MyProfileStep: 'seconds state step',
    MyDocuments: 'documents',
    OwnDocument: 'about expertId handedInAt id kind name size subject',
    InvitationShown: 'authority expiresAt kind purposes untilOn',
    InvitationPurpose: 'text title',
    InvitationAccepted: 'kind signedIn untilOn',
    AlumniLeft: 'left',
    Availability: 'exceptions quiet wakeSeverity week',
    AvailabilityException: 'available from id note until',
    BusySpan: 'from until',
    BusyTimes: 'importedAt spans total',
    CalendarLink: 'createdAt',
    CalendarLinkOpened: 'createdAt url',
    CalendarRead: 'busy unread',
    CapacityPlan: 'quarters',
    Consent: 'code given history purpose since title version',
    ConsentChange: 'at given version',
    CorrectionRequest: 'askedAt decidedAt expertId field id previous reason state wanted',
    CredentialEvidence: 'at byName doneOn id kind note',
    CredentialFile: 'credentials expertId on',
    CredentialRecord: 'certificateSeen code evidence expiresOn limit number obtainedOn recordedAt status until',
    DecisionRight: 'author onBehalfOf',
    PossibleDelegate: 'id name',
    Delegation: 'approverId delegateId endedAt fromAt id untilAt',
    Departed: 'erasedFrom leftAt',
    Disclosure: 'actorId actorName at callUpId expertId id organisationId purpose roles what',
    Blackout: 'from until',
    Release: 'askedAt decidedAt drill dueAt fromAt id organisationId person place reference state untilAt',
    StandingTerms: `answerWithinMinutes blackout excludedClientIds hoursAQuarter id inForce liabilityBasis noticeHours organisationEn organisationId
      organisationJa payBasis recordedAt releaseNeeded validFrom`,
    LifeCycleChange: 'act at byUser fromStatus id reason toStatus',
    MyOffer: 'fiscalYear id organisationId state steps titleEn titleJa',
    MyOfferStep: 'kind onDay',
    Membership: 'eligibleUntil history status suspensions',
    MyTeam: 'fromOn post team untilOn',
    MyAttendance: 'attendedOn code titleEn titleJa',
    MyPart: 'fromOn kind result state titleEn titleJa untilOn workRoleId',
    MyTraining: 'attendances parts',
    MyCallUp: 'answer answerLate answeredAt arriveAt assignment authenticityCode awaitsRelease code deadline fromAt invitationId kind place state untilAt workRoleId',
    MyContacts: 'codeMinutes contacts',
    MyObligations: 'obligations',
    RivalObligation: 'fromOn goesFirst kind untilOn',
    MyConflict: 'organisationEn organisationId organisationJa reason untilOn wholeGroup',
    MyConflicts: 'conflicts',
    RecordConfirmation: 'confirmedAt dueOn state',
    DutyPlan: 'weeks',
    DutyTime: 'minutes since',
    MyBriefing: 'publishedAt textEn textJa tlp version',
    DutyWeek: 'from monday until wakeSeverity',
    Passkey: 'backedUp createdAt id lastUsedAt name',
    PasskeyOptions: 'json',
    QuarterCapacity: 'fiscalYear from hours leftHours quarter until usedHours',
    QuietHours: 'from until',
    Session: 'createdAt current expiresAt id lastSeenAt method userAgent',
    SignInCodeRequested: 'validMinutes',
    SigningCodeSent: 'validMinutes',
    SkillFile: 'expertId judgements skills',
    SkillJudgement: 'at byName byUser evidence id level workRoleId',
    SkillRecord: 'claimedLevel lastExercisedOn level verifiedAt verifiedByName workRoleId',
    Suspension: 'endedAt expertId id notice remark repliedAt reply reviewOn reviewedAt suspendedAt',
    Viewer: 'displayName expertId id locale organisationId permissions roles strength',
    WeekSlot: 'day from until',
  },
  REACH: {
    AttendanceImported: 'bad fresh known lines notDone problems written',
    AttendanceProblem: 'column line message remedy value',
    Contact: 'address employerOwned id kind optedOutAt preference unreachableAt verifiedAt',
    Expert: 'eligibleUntil formerName id kana kanji languages messageLanguage organisationId pausedAt prefectureCode remoteOk romaji sector status travelOk travelPrefectureCodes',
    OfflineRoster: 'at base64 fileName id people roles',
    ExpertExport: 'at base64 fileName format id lines mediaType people',
    ExpertSkill: 'level verifiedAt workRoleId',
    FigureComment: 'at byName indicatorCode organisationId words',
    Milestone: 'dueOn id linkId linkKind reachedOn state words',
    ProgressPledge: 'at byName dueOn id indicatorCode milestones organisationId value withdrawnWhy words',
    StaffEntry: 'fromOn id layer number onRoster organisationId postId untilOn',
    TeamMember: 'expert fromOn post untilOn',
    Reachability: 'expertId figure mail missedDrill phone',
    PersonName: 'family full given',
  },
  EXERCISES: {
    ExercisePart: 'at byName expertId result workRoleId',
    Finding: 'at byName dueOn exerciseId id moves number open organisationId text',
    FindingMove: 'act at byName reason',
  },
  VETTING: {
    ExpertInvitation: 'acceptedAt expertId expiresAt id invitedAt kind sentAt state',
    Alumnus: 'expertId joinedAt untilOn',
    Attachment: 'caseId id kind name size step uploadedAt uploadedBy',
    PlannedDeparture: 'endsAt expertId lastDay',
    Renewal: 'caseId daysLeft eligibleUntil expertId status',
    VettingCase: 'attachments closedAt entries expertId id kind openedAt state status',
    VettingEntry: 'at byUser id kind outcome remark until',
  },
};

const ALL: Role[] = ['COORDINATOR', 'APPROVER', 'EXPERT', 'VETTING_OFFICER', 'HR', 'HR_CENTRAL', 'EMPLOYER_CONTACT', 'AUDITOR', 'ADMINISTRATOR'];
const WATCH: Role[] = ['COORDINATOR', 'APPROVER', 'AUDITOR'];

/** Fields with a resolver, and so with a rule, of their own: who may ask for them on an object that he sees. */
export const RESOLVED: readonly { who: readonly Role[]; fields: string }[] = [
  { who: ALL, fields: `Viewer.sessions Viewer.passkeys Viewer.hasAuthenticatorApp Viewer.recoveryCodesLeft Expert.affiliations Expert.organisation Expert.prefecture Expert.skills ExpertSkill.workRole
    RequirementLine.workRole RequirementLine.prefecture MyCallUp.workRole Appointment.pay Appointment.sideJobs
    CareerPlan.progress CareerPlan.suggestions CareerPlan.whatIf` },
  { who: ALL, fields: `Viewer.sessions Viewer.passkeys Viewer.hasAuthenticatorApp Viewer.recoveryCodesLeft Expert.organisation Expert.prefecture Expert.skills ExpertSkill.workRole
    RequirementLine.workRole RequirementLine.prefecture MyCallUp.workRole Appointment.pay Appointment.sideJobs Appointment.organisation Appointment.home` },
  { who: ['COORDINATOR', 'VETTING_OFFICER'], fields: 'Expert.contacts' },
  { who: ['COORDINATOR', 'VETTING_OFFICER', 'HR', 'ADMINISTRATOR'], fields: `Invitation.expert RegistryAlert.expert Team.members
    VettingCase.expert Renewal.expert CorrectionRequest.expert ExpertInvitation.expert Alumnus.expert` },
  { who: ['EXPERT', 'AUDITOR'], fields: 'Disclosure.organisation' },
  { who: ['HR', 'HR_CENTRAL'], fields: 'Appointment.person CareerPlan.person Post.organisation Post.duties Post.holdings Post.history Slot.organisation Slot.ledger Slot.heads' },
  { who: ['COORDINATOR'], fields: 'UnclearReply.text' },
  { who: ['COORDINATOR'], fields: 'CallUp.byPrefecture Invitation.pledged' },
  { who: WATCH, fields: 'CallUp.answersOverTime' },
  { who: ['EXPERT'], fields: 'MyCallUp.textJa MyCallUp.textEn MyCallUp.duty MyCallUp.answerUrl' },
  { who: ['COORDINATOR'], fields: 'UnclearReply.text' },
  { who: WATCH, fields: 'CallUp.briefings CallUp.notices Invitation.duty' },
  { who: ['COORDINATOR', 'VETTING_OFFICER'], fields: 'Exercise.parts' },
  { who: WATCH, fields: `Invitation.appointment Incident.title Incident.summary Incident.affectedOrganisationIds Incident.callUps CallUp.incident CallUp.approval CallUp.plan CallUp.lines
    CallUp.funnel CallUp.deliveries CallUp.invitations CallUp.timeline CallUp.invariants CallUp.textJa CallUp.textEn CallUp.endReason CallUp.createdByName CallUp.approvedByName
    CallUp.sample CallUp.myDecision DecisionRight.onBehalfOfName Delegation.approverName Delegation.delegateName ApprovalRule.createdByName
    TimelineEvent.actorName` },
];

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Plain fields by type. */
export const plainFields: ReadonlyMap<string, { seen: Seen; fields: readonly string[] }> = new Map(
  Object.entries(FIELDS).flatMap(([seen, types]) =>
    Object.entries(types).map(([type, fields]) => [type, { seen: seen as Seen, fields: words(fields) }] as const)));

/** Who may ask for a field with a resolver, by `Type.field`. */
export const resolvedFields: ReadonlyMap<string, readonly Role[]> = new Map(RESOLVED.flatMap(({ who, fields }) => words(fields).map((name) => [name, who] as const)));
