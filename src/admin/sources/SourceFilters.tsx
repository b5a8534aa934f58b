'use client'
import type { RefObject } from 'react'
import type { SourceAtDesk } from '../../domain/wire/sourceDesk.ts'
import { countStates, type SourceChoice } from './chooseSources.ts'
import { sourceWords } from './sourceWords.data.ts'

interface SourceFiltersProps {
  sources: readonly SourceAtDesk[]
  choice: SourceChoice
  onChoose: (choice: SourceChoice) => void
  find: RefObject<HTMLInputElement | null>
}

/** Enter keeps the words, Escape clears them as in every search field; both give the keys back to the desk. */
const leaving = ['Enter', 'Escape']

const nameOf = (state: SourceChoice['state']): string => {
  if (state === '') return 'All'
  const word = state === 'hand' ? 'needs a hand' : sourceWords.state[state]
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const Platforms = ({ sources, choice, onChoose }: Omit<SourceFiltersProps, 'find'>) => {
  const platforms = [...new Set(sources.map(({ platform }) => platform))].sort()
  return (
    <label className="source-filters__field">
      Platform
      <select
        onChange={({ target }) => onChoose({ ...choice, platform: target.value })}
        value={choice.platform}
      >
        <option value="">all</option>
        {platforms.map((platform) => (
          <option key={platform} value={platform}>
            {sourceWords.platform[platform] ?? platform}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is shown: by state, with how many there are of each; by platform; by words. */
export const SourceFilters = ({ sources, choice, onChoose, find }: SourceFiltersProps) => (
  <div className="source-filters">
    <div aria-label="Show by state" className="source-filters__states" role="group">
      {countStates(sources).map(({ state, count }) => (
        <button
          aria-pressed={choice.state === state}
          className="source-filters__state"
          key={state}
          onClick={() => onChoose({ ...choice, state })}
          type="button"
        >
          {nameOf(state)} <span className="source-filters__count">{count}</span>
        </button>
      ))}
    </div>
    <Platforms choice={choice} onChoose={onChoose} sources={sources} />
    <label className="source-filters__field">
      Find
      <input
        onChange={({ target }) => onChoose({ ...choice, words: target.value })}
        onKeyDown={({ key, currentTarget }) => leaving.includes(key) && currentTarget.blur()}
        placeholder="code, name or owner"
        ref={find}
        type="search"
        value={choice.words}
      />
    </label>
  </div>
)
