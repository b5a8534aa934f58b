import type { PrintedPicture } from '../domain/editions/articleSnapshot.ts'
import type { Media } from '../generated/payload-types.ts'

type Size = PrintedPicture['sizes'][number]

const sizesOf = (picture: Media): Size[] =>
  Object.values(picture.sizes ?? {})
    .flatMap((size) =>
      size.filename && size.width && size.height
        ? [{ filename: size.filename, width: size.width, height: size.height }]
        : [],
    )
    .sort((a, b) => a.width - b.width)

/** A picture as readers get it, with every width that exists of it. */
export const printedPicture = (picture: Media): PrintedPicture => ({
  filename: picture.filename ?? '',
  sizes: sizesOf(picture),
  width: picture.width ?? 0,
  height: picture.height ?? 0,
  alt: picture.alt,
  credit: picture.credit,
})
