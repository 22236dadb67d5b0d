import { getTranslations } from 'next-intl/server'
import { consentCategories } from '@/lib/consent'
import type { Locale } from '@/lib/locales'

type Props = {
  locale: Locale
  returnTo: string
  /** Keeps ids apart where the form stands twice on a page. */ id: string
}

/** Accept, refuse or choose, on one layer and with equal weight (EDPB Cookie Banner Taskforce, 2023). A plain form. */
export async function ConsentForm({ locale, returnTo, id }: Props) {
  const t = await getTranslations({ locale, namespace: 'Consent' })
  return (
    <form className="consent-form" action="/consent" method="post" data-consent-form="">
      <input type="hidden" name="returnTo" value={returnTo} />
      <fieldset>
        <legend>{t('choose')}</legend>
        <label htmlFor={`${id}-necessary`}>
          <input type="checkbox" id={`${id}-necessary`} checked disabled readOnly />
          {t('category.necessary')}
        </label>
        {consentCategories.map((category) => (
          <label key={category} htmlFor={`${id}-${category}`}>
            <input type="checkbox" id={`${id}-${category}`} name="category" value={category} />
            {t(`category.${category}`)}
          </label>
        ))}
      </fieldset>
      <div className="consent-buttons">
        <button name="answer" value="all">
          {t('acceptAll')}
        </button>
        <button name="answer" value="none">
          {t('refuseAll')}
        </button>
        <button name="answer" value="chosen">
          {t('saveChoice')}
        </button>
      </div>
      <p className="consent-saved" role="status" data-consent-saved={t('saved')} />
    </form>
  )
}
