'use client'

import { Radio, Stack } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Conflict } from './conflict'
import { arrangementIn, sameArrangement } from './edition-draft'
import type { EditionPartProps } from './edition-form-props'
import type { Theirs } from './form-action'
import type { EditionFormState } from './use-edition-form'

type Props = Pick<EditionPartProps, 'locale' | 'deskLocale'> & { form: EditionFormState; theirs: Theirs }

/** A save that somebody else's overtook: the words are chosen place by place, the photos and topics as a whole. */
export function ConflictPanel({ form, theirs, locale, deskLocale }: Props) {
  const t = useTranslations('Conflict')
  const [pick, setPick] = useState<'mine' | 'theirs'>('mine')
  const mine = arrangementIn(form.content)
  const isMineNew = !sameArrangement(mine, form.savedArrangement)
  const areBothNew =
    isMineNew && !sameArrangement(theirs, form.savedArrangement) && !sameArrangement(mine, theirs)
  const arrangement = (areBothNew ? pick === 'mine' : isMineNew) ? mine : arrangementIn(theirs)
  return (
    <>
      {areBothNew && (
        <Radio.Group
          label={t('arrangement')}
          value={pick}
          onChange={(value) => setPick(value === 'theirs' ? 'theirs' : 'mine')}
          mb="md"
        >
          <Stack gap="xs" mt="xs">
            <Radio value="mine" label={t('arrangementMine')} />
            <Radio value="theirs" label={t('arrangementTheirs')} />
          </Stack>
        </Radio.Group>
      )}
      <Conflict
        mine={form.content}
        theirs={theirs}
        photos={form.photos}
        locale={locale}
        deskLocale={deskLocale}
        onResolve={(text, base) => form.draft.resolve({ ...text, ...arrangement }, base)}
      />
    </>
  )
}
