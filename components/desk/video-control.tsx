'use client'

import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { isSafeAddress } from '@/lib/body/address'

/** A video on an outside site, shown to readers as a link until they ask for it. */
export function VideoControl({ editor }: { editor: Editor }) {
  const t = useTranslations('Edition.toolbar')
  const [isOpen, setIsOpen] = useState(false)
  const [video, setVideo] = useState({ src: '', title: '' })
  const isComplete = /^https?:/.test(video.src) && isSafeAddress(video.src) && video.title.trim() !== ''
  const insert = () => {
    editor.chain().focus().insertContent({ type: 'video', attrs: video }).run()
    setVideo({ src: '', title: '' })
    setIsOpen(false)
  }
  return (
    <>
      <RichTextEditor.Control px="xs" onClick={() => setIsOpen(true)}>
        {t('video')}
      </RichTextEditor.Control>
      <Modal
        lockScroll={false}
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={t('video')}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Stack>
          <TextInput
            label={t('videoAddress')}
            value={video.src}
            onChange={(event) => setVideo({ ...video, src: event.currentTarget.value.trim() })}
          />
          <TextInput
            label={t('videoTitle')}
            value={video.title}
            onChange={(event) => setVideo({ ...video, title: event.currentTarget.value })}
          />
          <Button onClick={insert} disabled={!isComplete}>
            {t('insert')}
          </Button>
        </Stack>
      </Modal>
    </>
  )
}
