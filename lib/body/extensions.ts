import { mergeAttributes, Node } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'

/** A photo of the library inside the text. Its description and credit come from the library when it is shown. */
export const PhotoNode = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ photoId: { default: '' } }),
  parseHTML: () => [
    { tag: 'figure[data-photo-id]', getAttrs: (element) => ({ photoId: element.dataset.photoId }) },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-photo-id': String(node.attrs.photoId) }],
})

/** A video on an outside site: a link to it, replaced by the video after a click (never loaded unasked). */
const VideoNode = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, title: { default: '' } }),
  parseHTML: () => [{ tag: 'p[data-video]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'p',
    mergeAttributes(HTMLAttributes, { 'data-video': String(node.attrs.src) }),
    String(node.attrs.title),
  ],
})

/** All that the body of an article may hold. Whatever is pasted is reduced to this. */
export const bodyExtensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    link: { openOnClick: false, protocols: ['mailto'], HTMLAttributes: { target: null, rel: null } },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
  PhotoNode,
  VideoNode,
]
