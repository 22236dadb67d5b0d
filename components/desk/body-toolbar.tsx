'use client'

import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'
import { TableControls } from './table-controls'
import { VideoControl } from './video-control'

type Props = { editor: Editor; onPickPhoto: () => void }

export function BodyToolbar({ editor, onPickPhoto }: Props) {
  const t = useTranslations('Edition.toolbar')
  return (
    <RichTextEditor.Toolbar role="toolbar" aria-label={t('label')}>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.H2 />
        <RichTextEditor.H3 />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.Link />
        <RichTextEditor.Unlink />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Blockquote />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Control onClick={onPickPhoto} px="xs">
          {t('photo')}
        </RichTextEditor.Control>
        <VideoControl editor={editor} />
        <TableControls editor={editor} />
      </RichTextEditor.ControlsGroup>
      <RichTextEditor.ControlsGroup>
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
      </RichTextEditor.ControlsGroup>
    </RichTextEditor.Toolbar>
  )
}
