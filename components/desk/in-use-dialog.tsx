'use client'

import { Button, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { Use } from '@/db/queries/use'
import type { TrashKind } from '@/lib/trash'
import { PlaceList } from './place-list'

type Props = { isOpen: boolean; onClose: () => void; kind: TrashKind; uses: Use[] }

/** Says why something can't go to the trash, and where to go first. */
export function InUseDialog({ isOpen, onClose, kind, uses }: Props) {
  const t = useTranslations('Trash')
  // messages: Trash.stays.*
  return (
    <Modal
      lockScroll={false}
      opened={isOpen}
      onClose={onClose}
      title={t('inUse')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <Text>{t(`stays.${kind}`)}</Text>
        <PlaceList uses={uses} />
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('close')}
        </Button>
      </Stack>
    </Modal>
  )
}
