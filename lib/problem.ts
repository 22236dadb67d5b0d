/** Why something was refused: which field, which rule, with what. The sentence is in the message files (`problem.*`). */
export type Problem = { field: string; code: ProblemCode; values?: Record<string, string | number> }

export type ProblemCode =
  | 'agencyMissing'
  | 'authorMissing'
  | 'bodyInvalid'
  | 'bodyMissing'
  | 'descriptionMissing'
  | 'fileMissing'
  | 'fileTooLarge'
  | 'fileUnreadable'
  | 'leadMissing'
  | 'notAllowed'
  | 'photoMissing'
  | 'photoUnknown'
  | 'signInFailed'
  | 'signInThrottled'
  | 'slugInvalid'
  | 'slugMissing'
  | 'slugTaken'
  | 'stale'
  | 'titleMissing'
  | 'tooLong'
