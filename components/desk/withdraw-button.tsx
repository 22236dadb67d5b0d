'use client'

import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Withdrawing is public, so it is explained and asked about first. */
export function WithdrawButton({ onWithdraw, isPending }: { onWithdraw: () => void; isPending: boolean }) {
  const t = useTranslations('Edition')
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button variant="outline" color="red.8" onClick={() => setIsAsking(true)} loading={isPending}>
        {t('withdraw')}
      </Button>
      <Modal
        lockScroll={false}
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('withdrawTitle')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Text>{t('withdrawExplanation')}</Text>
        <Group mt="md">
          <Button
            color="red.8"
            onClick={() => {
              setIsAsking(false)
              onWithdraw()
            }}
          >
            {t('withdrawConfirm')}
          </Button>
          <Button variant="default" onClick={() => setIsAsking(false)}>
            {t('cancel')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
