import type { ReactElement } from 'react'
import type { LinkInPrint, PrintedLink } from '../../domain/editions/printedLink.ts'
import { authorInPrint } from '../text/authorInPrint.ts'
import { nameOfSource } from '../text/nameOfSource.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { SourceSince } from '../views/SincePrint.ts'
import { Outside } from './Outside.tsx'
import { PostedBy } from './PostedBy.tsx'
import { PostedTime } from './PostedTime.tsx'
import { SafeLink } from './SafeLink.tsx'
import { SourceState } from './SourceState.tsx'

interface ProvenanceEntryProps {
  link: LinkInPrint | PrintedLink
  /** Its place in the list, from 1: the number citations carry. */
  number: number
  /** True when the text cites it, so that there is a place to go back to. */
  cited: boolean
  /** What became of it; null while nobody has looked again. */
  since: SourceSince | null
}

const Facts = ({ link }: Pick<ProvenanceEntryProps, 'link'>): ReactElement => {
  const { source, platform } = link
  const author = authorInPrint(link)
  return (
    <p className="meta">
      {source && source.owner !== source.name && (
        <>
          Owner: <Outside>{source.owner}</Outside>
          {' · '}
        </>
      )}
      {provenanceWords.platform[platform.toLowerCase()] ?? platform}
      {author && (
        <>
          {' · '}
          <PostedBy author={author} />
        </>
      )}
    </p>
  )
}

/** One source of the article: who, where, when, what for, its address in full, and what became of it. */
export const ProvenanceEntry = ({ link, number, cited, since }: ProvenanceEntryProps): ReactElement => (
  <li className="ProvenanceEntry" id={`source-${number}`}>
    <p className="ProvenanceEntry-name">
      <Outside>{nameOfSource(link)}</Outside>
      <span className={`ProvenanceEntry-role label role-${link.role}`}>
        {provenanceWords.role[link.role]}
      </span>
    </p>
    <p className="ProvenanceEntry-address">
      <SafeLink href={link.canonicalUrl}>{link.canonicalUrl}</SafeLink>
    </p>
    <Facts link={link} />
    <p className="meta">
      <PostedTime link={link} />
      {cited && (
        <>
          {' · '}
          <a href={`#cited-${number}`} aria-label={`↑ in the text, where source ${number} is first cited`}>
            ↑ in the text
          </a>
        </>
      )}
    </p>
    {since && (
      <p className="meta">
        <SourceState since={since} />
      </p>
    )}
  </li>
)
