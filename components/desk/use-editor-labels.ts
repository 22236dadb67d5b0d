'use client'

import { useTranslations } from 'next-intl'

/** The words of the editor's buttons, in the desk's language. */
export function useEditorLabels() {
  const t = useTranslations('Edition.toolbar')
  return {
    boldControlLabel: t('bold'),
    italicControlLabel: t('italic'),
    linkControlLabel: t('link'),
    unlinkControlLabel: t('unlink'),
    bulletListControlLabel: t('bulletList'),
    orderedListControlLabel: t('orderedList'),
    h2ControlLabel: t('heading2'),
    h3ControlLabel: t('heading3'),
    blockquoteControlLabel: t('quote'),
    undoControlLabel: t('undo'),
    redoControlLabel: t('redo'),
    linkEditorInputLabel: t('linkAddress'),
    linkEditorInputPlaceholder: 'https://',
    linkEditorSave: t('insert'),
    linkEditorExternalLink: t('linkNewTab'),
    linkEditorInternalLink: t('linkSameTab'),
  }
}
