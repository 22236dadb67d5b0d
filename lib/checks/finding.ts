/** Something that a check found: where, which rule, with what. */
export type Finding = Stop | Advice

/** What keeps the edition from being published. Its sentence is in the message files (`Problem.*`). */
export type Stop = Place & { strength: 'stop'; code: StopCode; values?: Values }

/** What the writer may want to mend, and may leave. Its sentence is in the message files (`Advice.*`). */
export type Advice = Place & { strength: 'advice'; code: AdviceCode; values?: Values }

export type Place = {
  field: 'title' | 'lead' | 'slug' | 'body' | `photo-${string}`
  /** In the body: the range of ProseMirror positions, as `TextSelection` understands them. */
  from?: number
  to?: number
  /** The words concerned, shortened for a list. */
  excerpt?: string
}

type Values = Record<string, string | number>

export type StopCode =
  | 'bodyMissing'
  | 'descriptionMissing'
  | 'headingEmpty'
  | 'headingSkipped'
  | 'leadMissing'
  | 'linkEmpty'
  | 'linkUnpublished'
  | 'slugInvalid'
  | 'slugMissing'
  /** Found by the server. */
  | 'slugTaken'
  | 'titleMissing'
  | 'tooLong'

export type AdviceCode =
  | 'allCapitals'
  | 'dateAmbiguous'
  | 'descriptionIsFileName'
  | 'descriptionRepeatsTitle'
  | 'fog'
  | 'leadLong'
  | 'linkVague'
  | 'sentenceLong'
  | 'wordDoubled'
