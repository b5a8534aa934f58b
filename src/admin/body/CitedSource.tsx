'use client'
import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import { cardWording } from './cardWording.ts'

interface CitedSourceProps {
  card: LinkCard
  /** What the evidence says on the sentence, if anything was found. */
  passages: readonly string[]
  admin: string
}

/** One link on a citation’s card: whose it is, what it says on the sentence, how it stands. */
export const CitedSource = ({ card, passages, admin }: CitedSourceProps) => {
  const { title, author, posted, states } = cardWording(card)
  return (
    <div className="cited-source">
      <p className="desk-card__title">{title}</p>
      <p className="cited-source__meta">{author}</p>
      <p className="cited-source__meta">{posted}</p>
      {passages.map((passage) => (
        <blockquote className="cited-source__passage" key={passage}>
          {passage}
        </blockquote>
      ))}
      <ul className="cited-source__states">
        {states.map(({ text, isGood }) => (
          <li
            className={isGood ? 'cited-source__state' : 'cited-source__state cited-source__state--open'}
            key={text}
          >
            {text}
          </li>
        ))}
      </ul>
      <p className="cited-source__ways">
        {card.href && (
          <a href={card.href} rel="noopener noreferrer" target="_blank">
            Open the link
          </a>
        )}
        {card.evidence && (
          <a href={`${admin}/collections/evidence/${card.evidence.id}`} rel="noopener" target="_blank">
            Open the evidence
          </a>
        )}
      </p>
    </div>
  )
}
