'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import type { WireFilter } from '../../domain/wire/desk/wireFilter.ts'
import { wireState } from '../../domain/wire/desk/wireFilter.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { Outside } from '../desk/Outside.tsx'
import { FilterSelect } from './FilterSelect.tsx'
import { FoundCount } from './FoundCount.tsx'
import { languageName } from './languageName.ts'
import { TimeFilter } from './TimeFilter.tsx'
import { noFilter } from './deskPlace.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const stateLabels: Readonly<Record<string, string>> = {
  live: 'As first received',
  edited: 'Edited',
  deleted: 'Deleted',
  canceled: 'Canceled',
  withheld: 'Withheld',
}

const states = wireState.options.map((value) => ({ value, label: stateLabels[value] ?? value }))

const one = (value: string): string[] => (value === '' ? [] : [value])

const Search = () => {
  const { bar, narrow, toRows, toFound } = useWireDesk()
  const leave = ({ key, nativeEvent }: KeyboardEvent): boolean => {
    // What composes a word in Japanese or Chinese is no key of ours.
    if (nativeEvent.isComposing) return false
    if (key === 'Enter') toFound()
    if (key !== 'Escape') return key === 'Enter'
    if (bar.words !== '') narrow({ words: '' })
    toRows()
    return true
  }
  return (
    <input
      aria-keyshortcuts="/"
      aria-label="Search the wire"
      autoComplete="off"
      className="wire-search"
      id="wire-words"
      maxLength={400}
      onChange={(event) => narrow({ words: event.target.value })}
      onKeyDown={(event) => {
        if (leave(event)) event.preventDefault()
      }}
      placeholder="Search: words, “a phrase”, -without"
      type="search"
      value={bar.words}
    />
  )
}

const StoryToken = () => {
  const { bar, narrow, board } = useWireDesk()
  if (bar.story === null) return null
  const row = Object.values(board.rows).find(({ story }) => story?.id === bar.story)
  return (
    <button className="wire-token" onClick={() => narrow({ story: null })} type="button">
      Story: <Outside>{row?.story?.title ?? 'one story'}</Outside> <span aria-hidden>×</span>
      <span className="desk-spoken">show all stories</span>
    </button>
  )
}

const Selects = () => {
  const { bar, narrow, view, arrivals } = useWireDesk()
  const { sources, owners, languages } = view.choices
  return (
    <>
      <FilterSelect
        choices={sources.map(({ id, code, name }) => ({
          value: id,
          label: `${code} · ${withoutDirectionOverrides(name)}`,
        }))}
        every="All sources"
        label="Source"
        onChange={(value) => narrow({ sources: one(value) })}
        value={bar.sources[0] ?? ''}
      />
      <FilterSelect
        choices={owners.map((value) => ({ value, label: withoutDirectionOverrides(value) }))}
        every="All owners"
        label="Owner"
        onChange={(value) => narrow({ owners: one(value) })}
        value={bar.owners[0] ?? ''}
      />
      <FilterSelect
        choices={languages.map((value) => ({ value, label: languageName(value) }))}
        every="All languages"
        label="Language"
        onChange={(value) => narrow({ languages: one(value) })}
        value={bar.languages[0] ?? ''}
      />
      <TimeFilter key={arrivals} />
      <FilterSelect
        choices={states}
        every="Any state"
        label="State"
        onChange={(value) => narrow({ states: one(value) as WireFilter['states'] })}
        value={bar.states[0] ?? ''}
      />
    </>
  )
}

/** How many filters besides the words are set. */
const countSet = (bar: WireFilter): number =>
  Object.entries(bar).filter(([name, value]) => name !== 'words' && value !== null && value.length > 0).length

/** The filters; on a narrow screen they open below their button. */
const Filters = () => {
  const { bar, toRows } = useWireDesk()
  const [isOpen, setOpen] = useState(false)
  const place = useId()
  const count = countSet(bar)
  return (
    <>
      <button
        aria-controls={place}
        aria-expanded={isOpen}
        className="desk-button wire-bar__more"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        Filters{count > 0 && ` (${String(count)})`}
      </button>
      <div
        className={isOpen ? 'wire-bar__filters wire-bar__filters--open' : 'wire-bar__filters'}
        id={place}
        onKeyDown={({ key, defaultPrevented }) => {
          if (key === 'Escape' && !defaultPrevented) toRows()
        }}
      >
        <Selects />
      </div>
    </>
  )
}

/** Search and filters: they narrow every column. */
export const WireBar = () => {
  const { bar, narrow, open } = useWireDesk()
  const isNarrowed = JSON.stringify(bar) !== JSON.stringify(noFilter)
  return (
    <div aria-label="Search and filters" className="wire-bar" role="search">
      <Search />
      <Filters />
      <StoryToken />
      {isNarrowed && (
        <button className="desk-button" onClick={() => narrow(noFilter)} type="button">
          Show everything
        </button>
      )}
      <FoundCount />
      <span className="wire-bar__acts">
        <button className="desk-button" onClick={() => open('columns')} type="button">
          Columns
        </button>
        <button aria-keyshortcuts="?" className="desk-button" onClick={() => open('keys')} type="button">
          Keys <kbd>?</kbd>
        </button>
      </span>
    </div>
  )
}
