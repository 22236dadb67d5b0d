'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { startTransition, useState } from 'react'
import type { DeskFormAction } from './form-action'
import { useProblemText } from './problem-text'
import { useDeskAction } from './use-desk-action'

type Props = { action: DeskFormAction; bannerId: string; title: string; hasBegun: boolean }

/** Takes a banner down, or cancels one that has not begun; explained and asked about first. */
export function EndBannerButton({ action, bannerId, title, hasBegun }: Props) {
  const t = useTranslations('DeskBanners')
  const textOf = useProblemText()
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const act = hasBegun ? 'ending' : 'cancelling'
  const { answer, submit, isPending } = useDeskAction(action, () => router.push(`/admin/banners?done=${act}`))

  // messages: DeskBanners.ending.*, DeskBanners.cancelling.*
  const say = (part: 'act' | 'title' | 'explanation' | 'confirm') => t(`${act}.${part}`, { title })

  function end() {
    setIsAsking(false)
    const form = new FormData()
    form.set('bannerId', bannerId)
    startTransition(() => submit(form))
  }
  return (
    <>
      <Button
        variant="outline"
        color="red.9"
        size="compact-sm"
        onClick={() => setIsAsking(true)}
        loading={isPending}
      >
        {say('act')}
        <span className="visually-hidden"> – {title}</span>
      </Button>
      <p role="alert" className="banner-note">
        {answer.problems.map(textOf).join(' ')}
      </p>
      <Modal
        lockScroll={false}
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={say('title')}
        closeButtonProps={{ 'aria-label': t('leave') }}
      >
        <Text>{say('explanation')}</Text>
        <Group mt="md">
          <Button color="red.9" onClick={end}>
            {say('confirm')}
          </Button>
          <Button variant="default" onClick={() => setIsAsking(false)}>
            {t('leave')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
