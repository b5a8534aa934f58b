'use client'
import { useRef, useState } from 'react'
import type { SourceDesk } from '../../domain/wire/sourceDesk.ts'
import { useAnnouncement } from '../desk/useAnnouncement.ts'
import { useNow } from '../desk/useNow.ts'
import { KeyTable } from '../desk/KeyTable.tsx'
import { chooseSources, type SourceChoice } from './chooseSources.ts'
import { SourceFilters } from './SourceFilters.tsx'
import { SourceList } from './SourceList.tsx'
import { SourceNotes } from './SourceNotes.tsx'
import { SourcesHead } from './SourcesHead.tsx'
import { sourceWords } from './sourceWords.data.ts'
import { useSourceActs } from './useSourceActs.ts'
import { useSourceKeys } from './useSourceKeys.ts'
import { useSourcesDesk } from './useSourcesDesk.ts'

export interface SourcesDeskProps {
  view: SourceDesk
  /** When the page was read, ISO 8601. */
  readAt: string
  /** What is shown at first. */
  state: SourceChoice['state']
  mayChange: boolean
}

const useOpenSheet = () => {
  const [isOpen, setIsOpen] = useState(false)
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false) }
}

/** Every source, what needs a hand first, kept fresh; with what can be done about each. */
export const SourcesDesk = ({ view, readAt, state, mayChange }: SourcesDeskProps) => {
  const now = useNow(readAt)
  const { said, say } = useAnnouncement()
  const [choice, setChoice] = useState<SourceChoice>({ state, platform: '', words: '' })
  const find = useRef<HTMLInputElement>(null)
  const sheet = useOpenSheet()
  const { sources, notes, isHeard, isSorted, sort, ask, api } = useSourcesDesk(view)
  const acts = useSourceActs({ api, mayChange, ask, say })
  const shown = chooseSources(sources, choice)
  const keys = { shown, acts, say, onFind: () => find.current?.focus(), onKeys: sheet.open }
  const { selected, select } = useSourceKeys(keys)
  return (
    <>
      <SourcesHead
        isHeard={isHeard}
        notes={notes.length}
        onKeys={sheet.open}
        onSort={isSorted ? null : sort}
        said={said}
        sources={sources}
      />
      <SourceNotes notes={notes} />
      <SourceFilters choice={choice} find={find} onChoose={setChoice} sources={sources} />
      <SourceList
        acts={acts}
        isEmpty={sources.length === 0}
        mayChange={mayChange}
        now={now}
        onSelect={select}
        selected={selected}
        shown={shown}
      />
      {sheet.isOpen && (
        <KeyTable keys={sourceWords.keys} onClose={sheet.close} title="Keys of the Sources desk" />
      )}
    </>
  )
}
