import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Media } from '../../src/generated/payload-types.ts'

let drawn = 0

/** The bytes of a small picture. */
export const pictureBytes = (): Promise<Buffer> =>
  sharp({ create: { width: 640, height: 360, channels: 3, background: '#334455' } })
    .png()
    .toBuffer()

/** A picture on file. */
export const createPicture = async (payload: Payload, alt = 'A grey sea'): Promise<Media> => {
  drawn += 1
  const data = await pictureBytes()
  return payload.create({
    collection: 'media',
    data: { alt, credit: 'Monexus' },
    file: { data, mimetype: 'image/png', name: `sea-${String(drawn)}.png`, size: data.length },
  })
}
