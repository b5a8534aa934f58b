import type { ReactElement } from 'react'
import type { BodyBlock } from '../../domain/publication/bodyBlock.ts'
import { firstCitations } from '../text/firstCitations.ts'
import { levelHeadings } from '../text/levelHeadings.ts'
import { BodyPart } from './BodyPart.tsx'

interface ArticleBodyProps {
  body: readonly BodyBlock[]
  /** How many sources the article lists. */
  sources: number
}

/** The text of the article. */
export const ArticleBody = ({ body, sources }: ArticleBodyProps): ReactElement => {
  const context = { sources, first: firstCitations(body) }
  return (
    <div className="ArticleBody">
      {levelHeadings(body).map((block, place) => (
        <BodyPart key={place} block={block} context={context} />
      ))}
    </div>
  )
}
