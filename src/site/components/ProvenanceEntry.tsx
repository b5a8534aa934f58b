import type { ReactElement } from 'react'
import type { LinkInPrint, PrintedLink } from '../../domain/editions/printedLink.ts'
import { authorInPrint } from '../text/authorInPrint.ts'
import { nameOfSource } from '../text/nameOfSource.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import type { SourceSince } from '../views/SincePrint.ts'
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

const authorOf = (link: LinkInPrint | PrintedLink): string => {
  const author = authorInPrint(link)
  return author === null ? '' : provenanceWords.author[author.basis](author.name)
}

const factsOf = (link: LinkInPrint | PrintedLink): string =>
  [
    link.source && link.source.owner !== link.source.name ? `Owner: ${link.source.owner}` : '',
    provenanceWords.platform[link.platform.toLowerCase()] ?? link.platform,
    authorOf(link),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')

/** One source of the article: who, where, when, what for, its address in full, and what became of it. */
export const ProvenanceEntry = ({ link, number, cited, since }: ProvenanceEntryProps): ReactElement => (
  <li className="ProvenanceEntry" id={`source-${number}`}>
    <p className="ProvenanceEntry-name">
      {nameOfSource(link)}
      <span className={`ProvenanceEntry-role label role-${link.role}`}>
        {provenanceWords.role[link.role]}
      </span>
    </p>
    <p className="ProvenanceEntry-address">
      <SafeLink href={link.canonicalUrl}>{link.canonicalUrl}</SafeLink>
    </p>
    <p className="meta">{factsOf(link)}</p>
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
