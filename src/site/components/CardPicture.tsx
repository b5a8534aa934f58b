import type { ReactElement } from 'react'
import type { PrintedPicture } from '../../domain/editions/articleSnapshot.ts'
import { Picture } from './Picture.tsx'

interface CardPictureProps {
  picture: PrintedPicture | null
  /** True where it takes more than a column. */
  wide: boolean
}

/** The picture of a story announced on another page, if it has one. */
export const CardPicture = ({ picture, wide }: CardPictureProps): ReactElement | null =>
  picture && (
    <div className="StoryCard-picture">
      <Picture picture={picture} sizes={`(max-width: 640px) 92vw, ${wide ? '46rem' : '24rem'}`} />
    </div>
  )
