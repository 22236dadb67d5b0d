import type { BannerView } from '@/db/queries/banners'

type Props = {
  banner: BannerView
  /** What it is, for those who do not see its colour. */ label: string
  /** The words of the link. */ more: string
}

/** A banner as it looks: on the site, and in the desk's preview of it. Search engines are not to quote it as the page. */
export function BannerBox({ banner: { kind, title, text, href }, label, more }: Props) {
  return (
    <section className="banner" data-kind={kind} data-nosnippet="" aria-label={label}>
      <div className="banner-words">
        <h2>{title}</h2>
        <p className="banner-text">{text}</p>
        {href && (
          <p>
            <a href={href}>
              {more}
              <span className="visually-hidden"> – {title}</span>
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
