'use client'
import { useConfig } from '@payloadcms/ui'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { type FocusEvent, useMemo } from 'react'
import { supportingPassages } from '../../domain/claims/supportingPassages.ts'
import type { LinkCard } from '../../domain/evidence/linkCard.ts'
import { changeCitation } from './changeCitation.ts'
import { citationAt } from './citationAt.ts'
import { citeCommand } from './citeCommand.ts'
import { citedClaim } from './citedClaim.ts'
import { CitedSource } from './CitedSource.tsx'
import { useCiting } from './CitingProvider.tsx'
import { FloatingCard } from './FloatingCard.tsx'
import { shownPassages } from './shownPassages.ts'

interface CitationCardProps {
  id: string
  label: HTMLElement
  links: readonly string[]
  hold: () => void
  release: () => void
  /** Closes the card; with `true` the focus goes back to the citation. */
  close: (isByKey: boolean) => void
}

const usePassages = (label: HTMLElement): ((card: LinkCard) => string[]) => {
  const [editor] = useLexicalComposerContext()
  const { shelf } = useCiting()
  return useMemo(() => {
    const claim = citedClaim(editor, label)
    return ({ id, evidence }) => {
      const prepared = shelf?.atHand.texts.get(id)
      if (!claim || !prepared || !evidence) return []
      return shownPassages(evidence.text, supportingPassages(prepared, claim))
    }
  }, [editor, label, shelf])
}

const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))

/** The acts of a card on its citation; each closes the card. */
const useActs = ({ label, links, close }: Pick<CitationCardProps, 'label' | 'links' | 'close'>) => {
  const [editor] = useLexicalComposerContext()
  const { announce } = useCiting()
  const key = () => editor.read(() => citationAt(label)?.getKey() ?? '')
  const change = () => {
    const citation = { key: key(), links }
    close(false)
    editor.dispatchCommand(citeCommand, citation)
  }
  const remove = () => {
    close(false)
    changeCitation(editor, key(), [])
    announce('The citation was taken out.')
  }
  return { isEditable: editor.isEditable(), change, remove }
}

/** What a citation rests on: each of its links, with what the evidence says on the sentence. */
export const CitationCard = ({ id, label, links, hold, release, close }: CitationCardProps) => {
  const { config } = useConfig()
  const { cards } = useCiting()
  const { isEditable, change, remove } = useActs({ label, links, close })
  const passagesOf = usePassages(label)
  const anchor = useMemo(() => () => label.getBoundingClientRect(), [label])
  const cited = cards.filter((card) => links.includes(card.id))
  const isMissing = links.length > cited.length
  return (
    <FloatingCard
      anchor={anchor}
      aria-label="Cited source"
      className="citation-card"
      id={id}
      onBlur={(event) => leaves(event) && close(false)}
      onFocus={hold}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') close(true)
      }}
      onMouseEnter={hold}
      onMouseLeave={release}
      role="group"
    >
      {cited.map((card) => (
        <CitedSource
          admin={`${config.serverURL}${config.routes.admin}`}
          card={card}
          key={card.id}
          passages={passagesOf(card)}
        />
      ))}
      {isMissing && <p className="desk-card__text">It names a link this article does not have.</p>}
      {isEditable && (
        <div className="desk-card__acts">
          <button className="desk-card__act desk-card__act--quiet" onClick={change} type="button">
            Change
          </button>
          <button className="desk-card__act desk-card__act--quiet" onClick={remove} type="button">
            Take out
          </button>
        </div>
      )}
    </FloatingCard>
  )
}
