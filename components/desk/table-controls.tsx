'use client'

import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'next-intl'

/** A new table; inside one, its rows and columns. */
export function TableControls({ editor }: { editor: Editor }) {
  const t = useTranslations('Edition')
  const run = (edit: (chain: ReturnType<Editor['chain']>) => ReturnType<Editor['chain']>) => () =>
    edit(editor.chain().focus()).run()
  if (!editor.isActive('table'))
    return (
      <RichTextEditor.Control
        px="xs"
        onClick={run((chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }))}
      >
        {t('toolbar.table')}
      </RichTextEditor.Control>
    )
  const controls = {
    addRow: run((chain) => chain.addRowAfter()),
    addColumn: run((chain) => chain.addColumnAfter()),
    deleteRow: run((chain) => chain.deleteRow()),
    deleteColumn: run((chain) => chain.deleteColumn()),
    deleteTable: run((chain) => chain.deleteTable()),
  }
  return Object.entries(controls).map(([name, onClick]) => (
    <RichTextEditor.Control key={name} px="xs" onClick={onClick}>
      {t(`tableEdit.${name as keyof typeof controls}`)}
    </RichTextEditor.Control>
  ))
}
