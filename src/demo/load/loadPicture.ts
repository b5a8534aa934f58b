import type { Payload } from 'payload'
import { drawPicture } from '../pictures/drawPicture.ts'
import type { PictureKey } from '../pictures/PictureKey.ts'
import { pictures } from '../pictures/pictures.data.ts'

/** Draws a picture, hangs it in the newsroom once, and answers its id. */
export const loadPicture = async (payload: Payload, key: PictureKey): Promise<string> => {
  const { alt, credit } = pictures[key]
  const { docs } = await payload.find({
    collection: 'media',
    where: { alt: { equals: alt } },
    limit: 1,
    depth: 0,
  })
  if (docs[0]) return docs[0].id
  const data = await drawPicture(key)
  const picture = await payload.create({
    collection: 'media',
    data: { alt, credit },
    file: { data, name: `${key}.jpg`, mimetype: 'image/jpeg', size: data.length },
    depth: 0,
  })
  return picture.id
}
