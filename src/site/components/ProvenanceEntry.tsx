import type { ReactElement } from 'react'
import type { PrintedLink } from '../../domain/editions/articleSnapshot.ts'
import { hostOf } from '../text/hostOf.ts'
import { provenanceWords } from '../text/provenanceWords.data.ts'
import { PrintedTime } from './PrintedTime.tsx'
import { SafeLink } from './SafeLink.tsx'

interface ProvenanceEntryProps {
  link: PrintedLink
  /** Its place in the list, from 1: the number citations carry. */
  number: number
  /** True when the text cites it, so that there is a place to go back to. */
  cited: boolean
}

const nameOf = (link: PrintedLink): string => link.source?.name ?? hostOf(link.canonicalUrl) ?? link.platform

const factsOf = (link: PrintedLink): string =>
  [
    link.source && link.source.owner !== link.source.name ? `Owner: ${link.source.owner}` : '',
    provenanceWords.platform[link.platform.toLowerCase()] ?? link.platform,
    link.claimedAuthor === null ? '' : `Posted as ${link.claimedAuthor}`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ')

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
  </li>
)

const PostedTime = ({ link }: { link: PrintedLink }): ReactElement => {
  if (link.postedAt === null) return <>Time not known</>
  return (
    <>
      <PrintedTime at={link.postedAt} form="full" /> ({provenanceWords.basis[link.postedAtBasis]})
    </>
  )
}
