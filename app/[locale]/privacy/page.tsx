import { FixedPage, fixedPageMetadata } from '../fixed-page'

export function generateMetadata() {
  return fixedPageMetadata('privacy')
}

export default function PrivacyPage() {
  return <FixedPage pageKey="privacy" />
}
