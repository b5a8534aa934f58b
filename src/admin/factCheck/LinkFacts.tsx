'use client'
import type { ReactNode } from 'react'
import type { LinkAtDesk } from '../../commands/linksAtDesk.ts'
import { authorsDiffer } from '../../domain/factCheck/authorsDiffer.ts'
import { useDesk } from './DeskContext.tsx'
import { deskWords } from './deskWords.data.ts'
import { evidenceSentence } from './evidenceSentence.ts'
import { wholeTime } from './wholeTime.ts'

const Author = ({ link: { claimedAuthor, trueAuthor } }: { link: LinkAtDesk }) => {
  const differ = authorsDiffer(claimedAuthor, trueAuthor)
  return (
    <>
      {claimedAuthor === null ? 'The address names nobody' : `The address says ${claimedAuthor}`}
      {trueAuthor === null ? '; the evidence tells no author' : `; by the evidence ${trueAuthor}`}.
      {differ === true && (
        <strong className="link-facts__differs"> The names differ: see whose post it is.</strong>
      )}
      {differ === false && ' They agree.'}
    </>
  )
}

const roleWords = {
  supports: 'Supports the article',
  contradicts: 'Contradicts it',
  context: 'Gives context',
}

const rowsOf = (link: LinkAtDesk): [term: string, tells: ReactNode][] => [
  ['Address', link.url ?? link.rawUrl],
  ...(link.url !== null && link.url !== link.rawUrl
    ? ([['As pasted', link.rawUrl]] as [string, string][])
    : []),
  ['Identity', link.identity || `None: ${link.kind}`],
  ['Author', <Author key="author" link={link} />],
  [
    'Posted',
    link.postedAt === null
      ? 'Not known'
      : `${wholeTime(link.postedAt)}, ${deskWords.basis[link.postedAtBasis]}`,
  ],
  [
    'Source',
    [link.source ?? 'Not a registered source', link.owner && `owned by ${link.owner}`]
      .filter(Boolean)
      .join(', '),
  ],
  ['Independence', link.independence],
  ['Role', roleWords[link.role]],
]

/** All that is known of a link besides what it says. */
export const LinkFacts = ({ index }: { index: number }) => {
  const { view, standing } = useDesk()
  const [link, word] = [view.links[index], standing.links[index]]
  if (!link || !word) return null
  return (
    <dl className="link-facts">
      {[...rowsOf(link), ['State', evidenceSentence(word)] as const].map(([term, tells]) => (
        <div className="link-facts__row" key={term}>
          <dt>{term}</dt>
          <dd>{tells}</dd>
        </div>
      ))}
    </dl>
  )
}
