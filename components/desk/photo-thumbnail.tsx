import type { LibraryPhoto } from '@/db/queries/photos'
import { deskPhotos, renditionPath, widthsFor } from '@/lib/renditions'

/** A photo, small; the words beside it say what it is. */
export function PhotoThumbnail({ photo }: { photo: LibraryPhoto }) {
  return (
    <img
      className="photo-thumbnail"
      src={renditionPath(photo.hash, widthsFor(photo.width)[0]!, 'webp', deskPhotos)}
      alt=""
      loading="lazy"
    />
  )
}
