'use client'
import { useId, useState } from 'react'
import { longestHeadline, proposedHeadline } from '../../domain/wire/desk/proposedHeadline.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'
import { counted } from '../counted.ts'
import { Outside } from '../desk/Outside.tsx'
import { OverPage } from '../desk/OverPage.tsx'

interface StartDialogProps {
  /** What the article is to rest on, in its order. */
  rows: readonly WireRow[]
  onStart: (headline: string) => void
  onClose: () => void
}

const proposed = (rows: readonly WireRow[]): string =>
  proposedHeadline(rows.map(({ headline, story }) => ({ headline, story: story?.title ?? null })))

/** Asks before a draft is made: from which items, and under which headline it begins. */
export const StartDialog = ({ rows, onStart, onClose }: StartDialogProps) => {
  const [headline, setHeadline] = useState(() => proposed(rows))
  const field = useId()
  return (
    <OverPage onClose={onClose} title={`Start an article from ${counted(rows.length, 'item', 'items')}?`}>
      <form
        className="wire-start"
        onSubmit={(event) => {
          event.preventDefault()
          if (headline.trim() !== '') onStart(headline.trim())
        }}
      >
        <ul className="story-merge">
          {rows.map(({ id, source, headline: said }) => (
            <li key={id}>
              <span className="wire-row__code">{source.code}</span> <Outside>{said}</Outside>
            </li>
          ))}
        </ul>
        <label htmlFor={field}>Its working headline</label>
        <input
          autoComplete="off"
          data-first
          dir="auto"
          id={field}
          maxLength={longestHeadline}
          onChange={(event) => setHeadline(event.target.value)}
          required
          value={headline}
        />
        <p className="over-desk__note">
          A draft with a link for each item, its evidence frozen as our wire has it. You can change all of it.
        </p>
        <div className="over-desk__acts">
          <button className="desk-button" onClick={onClose} type="button">
            Not now <kbd>Esc</kbd>
          </button>
          <button className="desk-button desk-button--main" disabled={headline.trim() === ''} type="submit">
            Start article <kbd>Enter</kbd>
          </button>
        </div>
      </form>
    </OverPage>
  )
}
