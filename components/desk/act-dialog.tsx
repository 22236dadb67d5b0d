'use client'

import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = {
  isOpen: boolean
  onClose: () => void
  title: string
  /** What it does, to whom, and how it is undone. */
  explanation: string
  confirm: string
  onConfirm: () => void
  isPending: boolean
  isDangerous?: boolean
  children?: ReactNode
}

/** What readers will see is explained and asked about first. */
export function ActDialog({ isOpen, onClose, title, explanation, confirm, onConfirm, ...rest }: Props) {
  const t = useTranslations('Edition')
  return (
    <Modal
      lockScroll={false}
      opened={isOpen}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Stack>
        <Text>{explanation}</Text>
        {rest.children}
        <Group>
          <Button
            color={rest.isDangerous ? 'red.8' : undefined}
            onClick={onConfirm}
            loading={rest.isPending}
            data-autofocus={rest.children ? undefined : true}
          >
            {confirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
