import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SignInForm } from '@/components/desk/sign-in-form'
import { browserLocale } from '@/lib/browser-locale'
import { safeReturnTo } from '@/lib/return-to'
import { currentStaff } from '../../session'
import { signIn } from './actions'

type Props = { searchParams: Promise<{ returnTo?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const locale = browserLocale((await headers()).get('accept-language'))
  const t = await getTranslations({ locale, namespace: 'SignIn' })
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const returnTo = safeReturnTo((await searchParams).returnTo, '/admin')
  if (await currentStaff()) redirect(returnTo)
  const locale = browserLocale((await headers()).get('accept-language'))
  const t = await getTranslations({ locale, namespace: 'SignIn' })
  const words = {
    ...{
      title: t('title'),
      email: t('email'),
      password: t('password'),
      code: t('code'),
      codeHelp: t('codeHelp'),
    },
    ...{ submit: t('submit'), failed: t('failed'), throttled: t('throttled') },
  }
  return <SignInForm action={signIn} words={words} returnTo={returnTo} />
}
