'use client'

import '@mantine/tiptap/styles.css'
import { Input } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { type Editor, useEditor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { LibraryPhoto } from '@/db/queries/photos'
import { deskExtensions } from './desk-extensions'
import type { BodyDocument } from '@/lib/body/schema'
import { BodyToolbar } from './body-toolbar'
import { PhotoPicker } from './photo-picker'
import { useEditorLabels } from './use-editor-labels'

type Props = {
  id: string
  body: BodyDocument
  onChange: (body: BodyDocument) => void
  onPhoto: (photo: LibraryPhoto) => void
  /** Told the editor, for who wants to lead the writer to a place in it. */
  onEditor: (editor: Editor | null) => void
  label: string
  error: string | undefined
  readOnly: boolean
}

/** The text of the article. Whatever is pasted is reduced to what an article may hold (lib/body/extensions.ts). */
export function BodyField({ id, body, onChange, onPhoto, onEditor, label, error, readOnly }: Props) {
  const t = useTranslations('Edition')
  const [isPicking, setIsPicking] = useState(false)
  const labels = useEditorLabels()
  const editor = useEditor({
    extensions: deskExtensions,
    content: body,
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: true,
    injectCSS: false,
    onUpdate: ({ editor }) => onChange(editor.getJSON()),
    editorProps: {
      attributes: { id, role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
  })
  useEffect(() => {
    if (editor && JSON.stringify(editor.getJSON()) !== JSON.stringify(body))
      editor.commands.setContent(body, { emitUpdate: false })
  }, [editor, body])
  useEffect(() => onEditor(editor), [editor, onEditor])
  return (
    <Input.Wrapper label={label} labelElement="div" description={t('bodyHelp')} error={error} mb="xl">
      <RichTextEditor editor={editor} labels={labels} mt="xs">
        {editor && !readOnly && <BodyToolbar editor={editor} onPickPhoto={() => setIsPicking(true)} />}
        <RichTextEditor.Content className="editor-text" />
      </RichTextEditor>
      <PhotoPicker
        opened={isPicking}
        onClose={() => setIsPicking(false)}
        onPick={(photo) => {
          onPhoto(photo)
          setIsPicking(false)
          editor
            ?.chain()
            .focus()
            .insertContent({ type: 'photo', attrs: { photoId: photo.id } })
            .run()
        }}
      />
    </Input.Wrapper>
  )
}
