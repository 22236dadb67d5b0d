import {
  type JSONNodeType,
  type NodeProps,
  renderJSONContentToReactElement,
} from '@tiptap/static-renderer/json/react'
import type { ReactNode } from 'react'
import type { PhotoView } from '@/db/queries/photos'
import type { BodyDocument } from '@/lib/body/schema'
import type { Locale } from '@/lib/locales'
import { PhotoFigure } from './photo-figure'
import { VideoLink } from './video-link'

type Props = { body: BodyDocument; photos: PhotoView[]; locale: Locale; videoHost: string | undefined }

/** The text of an article as React elements: no HTML from a person is stored or shown. */
export function Body({ body, photos, locale, videoHost }: Props) {
  const show = renderJSONContentToReactElement({
    nodeMapping: {
      ...textNodes,
      photo: ({ node }: Node) => {
        const photo = photos.find((candidate) => candidate.id === node.attrs?.photoId)
        return photo ? (
          <PhotoFigure
            className="body-photo"
            photo={photo}
            locale={locale}
            sizes="(min-width: 48rem) 42rem, 92vw"
          />
        ) : null
      },
      video: ({ node }: Node) => (
        <VideoLink
          src={String(node.attrs?.src)}
          title={String(node.attrs?.title)}
          locale={locale}
          videoHost={videoHost}
        />
      ),
    },
    markMapping: {
      bold: ({ children }) => <strong>{children}</strong>,
      italic: ({ children }) => <em>{children}</em>,
      link: ({ mark, children }) => <a href={String(mark.attrs?.href)}>{children}</a>,
    },
  })
  return <div className="prose">{show({ content: body })}</div>
}

type Node = NodeProps<JSONNodeType, ReactNode | ReactNode[]>

const textNodes = {
  doc: ({ children }: Node) => <>{children}</>,
  text: ({ node }: Node) => node.text,
  paragraph: ({ children }: Node) => <p>{children}</p>,
  heading: ({ node, children }: Node) =>
    node.attrs?.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>,
  bulletList: ({ children }: Node) => <ul>{children}</ul>,
  orderedList: ({ node, children }: Node) => <ol start={Number(node.attrs?.start ?? 1)}>{children}</ol>,
  listItem: ({ children }: Node) => <li>{children}</li>,
  blockquote: ({ children }: Node) => <blockquote>{children}</blockquote>,
  hardBreak: () => <br />,
  table: ({ children }: Node) => (
    <div className="table-scroll" tabIndex={0} role="group">
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  tableRow: ({ children }: Node) => <tr>{children}</tr>,
  tableHeader: ({ node, children }: Node) => <th {...spans(node)}>{children}</th>,
  tableCell: ({ node, children }: Node) => <td {...spans(node)}>{children}</td>,
}

function spans({ attrs }: JSONNodeType) {
  const span = (name: string) => (Number(attrs?.[name]) > 1 ? Number(attrs?.[name]) : undefined)
  return { colSpan: span('colspan'), rowSpan: span('rowspan') }
}
