'use client'

import { useTranslations } from 'next-intl'
import type { Problem } from '@/lib/problem'

/** The sentence for a problem, in the desk's language. */
export function useProblemText() {
  const t = useTranslations('Problem')
  // messages: Problem.*
  return ({ code, values = {} }: Problem) => t(code, values)
}
