import type { ReactElement } from 'react'
import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import { Picture } from './Picture.tsx'

/** The article's picture with what it shows and whose it is. */
export const HeroPicture = ({ picture }: { picture: PrintedPicture }): ReactElement => (
  <figure className="HeroPicture">
    <Picture picture={picture} sizes="(max-width: 640px) 100vw, (max-width: 1000px) 92vw, 58rem" eager />
    <figcaption className="credit">{picture.credit}</figcaption>
  </figure>
)
