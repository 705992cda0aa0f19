// The mutations of the collection whose example is refused, for want of something that no example can hold.

/**
 * What an example cannot have: a code from a mail, a second factor, a file that was sent, a poll, a free name, an operator's role,
 * a request of somebody.
 * One mail in half a minute goes to an address, and sixty new passwords in ten minutes are looked at for all tests of a worker: whether
 * one is over the line depends on what ran before, and on how fast this machine is.
 */
export const refused: Readonly<Record<string, string>> = {
  AcceptMessageRequest: 'NotFound',
  CancelJoinRequest: 'NotFound',
  CancelReminder: 'NotFound',
  CancelScheduledMessage: 'NotFound',
  ChangeEmail: 'CodeRejected',
  ClosePoll: 'NotAllowed',
  CompleteUpload: 'InvalidInput',
  DeclineJoinRequest: 'NotFound',
  DeclineMessageRequest: 'NotFound',
  DeleteAccount: 'CodeRejected',
  DisableSecondFactor: 'NotAllowed',
  EditMessage: 'StaleMessage',
  EnableSecondFactor: 'NotAllowed',
  LeaveChat: 'NotAllowed',
  LiftRestriction: 'NotAllowed',
  LoginWithCode: 'CodeRejected',
  RefreshSession: 'SessionEnded',
  Register: 'CodeSent|RateLimited',
  ReplaceRecoveryCodes: 'NotAllowed',
  RequestAccountDeletion: 'CodeSent|RateLimited',
  RequestLoginCode: 'CodeSent|RateLimited',
  RequestPasswordReset: 'CodeSent|RateLimited',
  ResendCode: 'CodeRejected',
  ResetPassword: 'CodeRejected',
  ResolveReport: 'NotFound',
  RestrictUser: 'NotAllowed',
  RevokeSession: 'NotFound',
  SendNotification: 'NotAllowed',
  UpdateAvatar: 'InvalidInput',
  UpdateProfile: 'HandleTaken',
  VerifyEmail: 'CodeRejected',
  VerifySecondFactor: 'CodeRejected',
  VotePoll: 'NotAllowed',
}
