'use client'

import { Alert, Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useActionState, useContext, useState } from 'react'
import { useFieldId } from './use-field-id'

type Answer = { refusal: 'failed' | 'throttled' | null; email: string }
type SignInAction = (before: Answer | null, form: FormData) => Promise<Answer>

const ActionContext = createContext<SignInAction | null>(null)

export function SignInAgainProvider({ action, children }: { action: SignInAction; children: ReactNode }) {
  return <ActionContext value={action}>{children}</ActionContext>
}

/** The session is over, the text is still there: signing in happens in front of it, and then it is saved. */
export function SignInAgain({ isOpen, onDone }: { isOpen: boolean; onDone: () => void }) {
  const t = useTranslations('SignInAgain')
  const action = useContext(ActionContext)
  const fieldId = useFieldId()
  const [email, setEmail] = useState('')
  const [isPutOff, setIsPutOff] = useState(false)
  const [answer, submit, isPending] = useActionState(async (before: Answer | null, form: FormData) => {
    const next = await action!(before, form).catch(() => ({ refusal: 'failed' as const, email }))
    if (!next.refusal) onDone()
    return next
  }, null)
  return (
    <>
      {isOpen && isPutOff && (
        <Alert color="red.8" mb="md" title={t('title')}>
          <Button variant="default" onClick={() => setIsPutOff(false)}>
            {t('submit')}
          </Button>
        </Alert>
      )}
      <Modal
        lockScroll={false}
        opened={isOpen && !isPutOff}
        onClose={() => setIsPutOff(true)}
        title={t('title')}
        closeButtonProps={{ 'aria-label': t('later') }}
      >
        <form action={submit}>
          <Stack>
            <Text>{t('explanation')}</Text>
            {answer?.refusal && (
              <Text role="alert" className="problem">
                {/* messages: SignInAgain.failed, SignInAgain.throttled */}
                {t(answer.refusal)}
              </Text>
            )}
            <TextInput
              id={fieldId('email')}
              name="email"
              type="email"
              autoComplete="username"
              label={t('email')}
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              data-autofocus
            />
            <PasswordInput
              id={fieldId('password')}
              name="password"
              autoComplete="current-password"
              label={t('password')}
              visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            />
            <TextInput
              id={fieldId('code')}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              label={t('code')}
            />
            <Button type="submit" loading={isPending}>
              {t('submit')}
            </Button>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
