import { Missing } from '../missing'
import { pageLocale } from '../page-locale'

export function generateStaticParams() {
  return [{ rest: ['placeholder'] }]
}

export default async function UnknownAddress() {
  return <Missing locale={await pageLocale()} />
}
