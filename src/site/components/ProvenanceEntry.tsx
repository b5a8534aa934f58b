import type { ReactElement } from 'react'
import type { PrintedLink } from '../../domain/editions/articleSnapshot.ts'
import { hostOf } from '../text/hostOf.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import { PrintedTime } from './PrintedTime.tsx'
import { SafeLink } from './SafeLink.tsx'

export interface ProvenanceEntryProps {
  link: PrintedLink
  /** Its place in the list, from 1: the number citations carry. */
  number: number
  /** True when the text cites it, so that there is a place to go back to. */
  cited: boolean
}

const nameOf = (link: PrintedLink): string => link.source?.name ?? hostOf(link.canonicalUrl) ?? link.platform

/** One source of the article: who, where, when, what for, and its address in full. */
export const ProvenanceEntry = ({ link, number, cited }: ProvenanceEntryProps): ReactElement => (
  <li className="ProvenanceEntry" id={`source-${number}`}>
    <p className="ProvenanceEntry-name">
      {nameOf(link)}
      <span className={`ProvenanceEntry-role label role-${link.role}`}>
        {provenanceWords.role[link.role]}
      </span>
    </p>
    <p className="ProvenanceEntry-address">
      <SafeLink href={link.canonicalUrl}>{link.canonicalUrl}</SafeLink>
    </p>
    <ul className="ProvenanceEntry-facts meta">
      {link.source && link.source.owner !== link.source.name && <li>Owner: {link.source.owner}</li>}
      <li>{provenanceWords.platform[link.platform.toLowerCase()] ?? link.platform}</li>
      {link.claimedAuthor !== null && <li>Posted as {link.claimedAuthor}</li>}
      <PostedFact link={link} />
      {cited && (
        <li>
          <a href={`#cited-${number}`} aria-label={`Back to where source ${number} is first cited`}>
            ↑ in the text
          </a>
        </li>
      )}
    </ul>
  </li>
)

const PostedFact = ({ link }: { link: PrintedLink }): ReactElement => (
  <li>
    {link.postedAt === null ? (
      'Time not known'
    ) : (
      <>
        <PrintedTime at={link.postedAt} form="full" /> ({provenanceWords.basis[link.postedAtBasis]})
      </>
    )}
  </li>
)
