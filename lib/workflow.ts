import type { EditionState, Shown, Work } from './edition-state'
import type { Locale } from './locales'
import { type Actor, may, type Permission } from './permissions'

/** The acts of the workflow, each with the permission it needs and the states in which it makes sense. */
const acts = {
  submit: { permission: 'submitEdition', work: ['draft', 'sentBack'] },
  takeBack: { permission: 'submitEdition', work: ['submitted', 'approved'] },
  sendBack: { permission: 'approveEdition', work: ['submitted', 'approved'] },
  approve: { permission: 'approveEdition', work: ['submitted'] },
  /** With the words that readers have already: again after withdrawing, or under another day. */
  publish: { permission: 'publishEdition', work: ['draft', 'submitted', 'sentBack', 'approved', 'done'] },
  schedule: { permission: 'publishEdition', work: ['draft', 'submitted', 'sentBack', 'approved'] },
  unschedule: { permission: 'publishEdition', work: ['scheduled'] },
  withdraw: { permission: 'withdrawEdition', shown: ['published'] },
  unpublish: { permission: 'withdrawEdition', shown: ['published', 'withdrawn'] },
} as const satisfies Record<
  string,
  { permission: Permission; work?: readonly Work[]; shown?: readonly Shown[] }
>

export type Act = keyof typeof acts

export const actNames = Object.keys(acts) as Act[]

export function permissionFor(act: Act): Permission {
  return acts[act].permission
}

export type Verdict = 'yes' | 'notAllowed' | 'notNow' | 'ownText'

type Situation = { state: EditionState; locale: Locale; isWriter: boolean }

/**
 * Whether the person may do this with an edition in this state. Nobody approves their own text.
 * @param situation.isWriter whether they saved any of the words that readers don't have yet
 */
export function verdictOn(act: Act, actor: Actor, { state, locale, isWriter }: Situation): Verdict {
  const rule: { permission: Permission; work?: readonly Work[]; shown?: readonly Shown[] } = acts[act]
  if (!may(actor, rule.permission, locale)) return 'notAllowed'
  if (rule.work && !rule.work.includes(state.work)) return 'notNow'
  if (rule.shown && !rule.shown.includes(state.shown)) return 'notNow'
  return act === 'approve' && isWriter ? 'ownText' : 'yes'
}

/**
 * Whether publishing now needs a reason: without approval, by somebody who wrote the text, no second person has read it.
 * A publisher who wrote none of it is the second person.
 */
export function needsReason({ state, isWriter }: Pick<Situation, 'state' | 'isWriter'>) {
  return isWriter && state.work !== 'approved' && state.work !== 'done'
}
