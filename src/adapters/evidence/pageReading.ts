import type { FetchedPage } from './fetchAnswer.ts'

/** What an editor would have read on a page. */
export interface ReadPage {
  outcome: 'read'
  title: string
  text: string
  authors: string[]
  /** ISO 8601 in UTC. */
  postedAt: string | null
  /** Addresses of the pictures that belong to it, at most ten. */
  pictures: string[]
  /** What is worth knowing of the reading; mostly empty. */
  note: string
}

/** A page without words of its own: the post is gone, asks for an account, or is no text. */
export interface UnreadPage {
  outcome: 'gone' | 'login-wall' | 'unreadable'
  /** What was found and what to do. */
  sentence: string
}

export type PageReading = ReadPage | UnreadPage

/** Whose page it is, as `identifyLink` has it. */
export interface PageOwner {
  identity: string
  platform: string
}

export type PageReader = (text: string, answer: FetchedPage, owner: PageOwner) => PageReading
