'use client'
import { createContext, useContext } from 'react'
import type { FactCheckView } from '../../commands/readFactCheck.ts'
import type { DeskStanding } from '../../domain/factCheck/deskStanding.ts'
import type { Finding } from '../../domain/publication/finding.ts'
import type { Selection } from './Selection.ts'

/** What stands open over the desk. */
export type DeskDialog = 'dispute' | 'ask' | 'clear' | 'keys'

/** What a decision is made upon: the page and how all stood on it when somebody began to decide. */
export type Upon = Pick<Desk, 'view' | 'standing'>

/** Somebody decided first: who said what, and how all stands since. */
export interface DecidedFirst {
  sentence: string
  standing: DeskStanding
}

/** A fact-checker’s word as they give it. */
export interface GivenWord {
  status: 'verified' | 'disputed' | 'asked'
  note: string
}

/** The desk as its parts see it. */
export interface Desk {
  view: FactCheckView
  standing: DeskStanding
  /** The present, near enough to tell how long ago something was. */
  now: Date
  selected: Selection | null
  /** The claim for which the evidence is looked at, when a link was chosen from it. */
  beside: number | null
  dialog: DeskDialog | null
  /** Findings of the last refusal to clear; null before any. */
  refused: Finding[] | null
  select: (what: Selection | null, beside?: number | null) => void
  open: (dialog: DeskDialog | null) => void
  verify: () => void
  /** Gives a word on what is selected, as it was seen; answers whose word stands in its way, if one does. */
  decide: (word: GivenWord, upon: Upon) => Promise<DecidedFirst | null>
  /** False when the gate refused: its findings stand in `refused`. */
  clear: () => Promise<boolean>
}

const DeskOfArticle = createContext<Desk | null>(null)
export const DeskContext = DeskOfArticle.Provider

/** The desk round this part of it. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskOfArticle)
  if (!desk) throw new Error('useDesk needs the FactCheckDesk above it.')
  return desk
}
