'use client'

import { Paper, Text } from '@mantine/core'
import { useTranslations } from 'next-intl'
import type { LinkTarget } from '@/db/queries/link-targets'
import { isBroken, type LinkFinding } from '@/lib/link-finding'
import { FindingLine, LinkAddress, TargetLine } from './link-lines'

type Props = {
  /** The links of the saved text to other sites, in its order. */
  outside: string[]
  /** What `npm run links` found at them; those that it never asked are left out. */
  findings: LinkFinding[]
  /** Where its links to articles of this site lead. */
  targets: LinkTarget[]
}

/** The links of a text that readers may follow in vain, and those that nobody has asked yet. */
export function LinkFindings({ outside, findings, targets }: Props) {
  const t = useTranslations('Links')
  const broken = findings.filter(isBroken)
  const astray = targets.filter(({ state }) => state !== 'public')
  const unchecked = outside.filter((href) => !findings.some((finding) => finding.href === href))
  if (outside.length + targets.length === 0) return null
  return (
    <Paper component="section" withBorder p="md" className="side-panel" aria-label={t('title')}>
      <h2 className="side-title">{t('title')}</h2>
      {broken.length + astray.length === 0 ? (
        <Text size="sm">{t('noneBroken')}</Text>
      ) : (
        <ul className="findings">
          {astray.map((target) => (
            <TargetLine key={target.href} target={target} />
          ))}
          {broken.map((finding) => (
            <FindingLine key={finding.href} finding={finding} />
          ))}
        </ul>
      )}
      {unchecked.length > 0 && <UncheckedLinks hrefs={unchecked} />}
    </Paper>
  )
}

function UncheckedLinks({ hrefs }: { hrefs: string[] }) {
  const t = useTranslations('Links')
  return (
    <details>
      <summary>{t('unchecked', { links: hrefs.length })}</summary>
      <Text size="sm" my="xs">
        {t('uncheckedHelp')}
      </Text>
      <ul className="findings">
        {hrefs.map((href) => (
          <li key={href}>
            <LinkAddress href={href} />
          </li>
        ))}
      </ul>
    </details>
  )
}
