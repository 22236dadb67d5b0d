import { bodyExtensions, PhotoNode } from '@/lib/body/extensions'

/** In the editor a photo of the library shows itself. */
const DeskPhotoNode = PhotoNode.extend({
  renderHTML: ({ node }) => {
    const photoId = String(node.attrs.photoId)
    return [
      'figure',
      { 'data-photo-id': photoId },
      ['img', { src: `/admin/photos/${photoId}/picture`, alt: '' }],
    ]
  },
})

export const deskExtensions = bodyExtensions.map((extension) =>
  extension === PhotoNode ? DeskPhotoNode : extension,
)
