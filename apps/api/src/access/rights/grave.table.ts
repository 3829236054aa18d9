/**
 * What nobody does on an old sign-in: a passkey or authenticator app was shown within five minutes. Whatever sends, approves,
 * takes out of the registry, shows addresses or changes who may do what belongs here. Stopping does not: it must be quick.
 */
export const GRAVE: Readonly<Record<string, readonly string[]>> = {
  send: ['Mutation.launchCallUp', 'Mutation.editCallUp', 'Mutation.fireNextWave', 'Mutation.publishBriefing', 'Mutation.sendNotice'],
  approve: ['Mutation.approveCallUp', 'Mutation.approveCallUpAsDelegate', 'Mutation.confirmCallUp', 'Mutation.createApprovalRule', 'Mutation.endApprovalRule'],
  export: ['Mutation.exportExperts', 'Mutation.takeOfflineRoster'],
  reveal: ['Expert.contacts', 'Query.excludedPeople'],
  'change roles': [
    'Mutation.addUser', 'Mutation.setUserRoles', 'Mutation.setUserOrganisations', 'Mutation.disableUser', 'Mutation.enableUser', 'Mutation.openEnrolment', 'Mutation.setApproverCircle', 'Mutation.addEmployerContact', 'Mutation.endEmployerContact',
    'Mutation.nameDelegate', 'Mutation.endDelegation', 'Query.possibleDelegates',
  ],
  'change by which rules and numbers people are called, and how long what is kept': [
    'Mutation.changeCallUpSettings', 'Mutation.decideCallUpSettings', 'Mutation.addSender', 'Mutation.setSenderInUse', 'Mutation.setSenderRate', 'Mutation.setRetentionPeriod',
  ],
  'sign, and change what is signed': ['Mutation.signAgreement', 'Mutation.publishAgreement'],
  'change what the law allows: whom pay tables pay, how high a TLP label people see': ['Mutation.recordAppointmentRule', 'Mutation.recordPayRates', 'Mutation.recordTlpLimit'],
  'change proofs': ['Mutation.removePasskey', 'Mutation.removeAuthenticatorApp', 'Mutation.makeRecoveryCodes'],
};
