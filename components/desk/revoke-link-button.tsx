'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

type Props = { label: string; onRevoke: () => void; isPending: boolean }

/** Ends a preview link; explained and asked about first. */
export function RevokeLinkButton({ label, onRevoke, isPending }: Props) {
  const t = useTranslations('PreviewLinks')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        color="red.8"
        size="compact-sm"
        onClick={() => setIsAsking(true)}
        loading={isPending}
        aria-label={`${t('revoke')}: ${label}`}
      >
        {t('revoke')}
      </Button>
      <Modal
        lockScroll={false}
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('revokeTitle', { label })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Text>{t('revokeExplanation')}</Text>
        <Group mt="md">
          <Button
            color="red.8"
            onClick={() => {
              setIsAsking(false)
              onRevoke()
            }}
          >
            {t('revokeConfirm')}
          </Button>
          <Button variant="default" onClick={() => setIsAsking(false)}>
            {t('cancel')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
