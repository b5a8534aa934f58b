import type { ReactElement } from 'react'
import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'

interface PictureProps {
  picture: PrintedPicture
  /** The width it is shown at, in the words of the `sizes` attribute. */
  sizes: string
  /** True for the one picture of the first screen. */
  eager?: boolean
}

const address = (filename: string): string => `/media/${encodeURIComponent(filename)}`

const candidates = (picture: PrintedPicture): string =>
  [...picture.sizes, { filename: picture.filename, width: picture.width }]
    .filter((one, place, all) => all.findIndex((other) => other.width === one.width) === place)
    .map((one) => `${address(one.filename)} ${one.width}w`)
    .join(', ')

/** A picture with its measures, so that nothing jumps when it arrives. */
export const Picture = ({ picture, sizes, eager = false }: PictureProps): ReactElement => (
  <img
    className="Picture"
    src={address(picture.filename)}
    srcSet={candidates(picture)}
    sizes={sizes}
    width={picture.width}
    height={picture.height}
    alt={picture.alt}
    decoding="async"
    {...(eager ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
  />
)
