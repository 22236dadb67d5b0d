import { sharp } from '../../sharp'
import { pictureSvg } from './picture'

/** The demo picture with this key as a JPEG without metadata. */
export async function drawPicture(key: string): Promise<Buffer> {
  return sharp(Buffer.from(pictureSvg(key)))
    .flatten()
    .toColourspace('srgb')
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer()
}
