'use client'

import { Button, CopyButton, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { useFieldId } from './use-field-id'

/** A secret address that was just made. Where the browser may not copy, it can be selected. */
export function NewPreviewAddress({ address }: { address: string }) {
  const t = useTranslations('PreviewLinks')
  const fieldId = useFieldId()
  return (
    <>
      <p className="side-note">{t('saidMade')}</p>
      <TextInput
        id={fieldId('address')}
        label={t('address')}
        description={t('addressHelp')}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        mb="xs"
      />
      <CopyButton value={address} timeout={5000}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
    </>
  )
}
