import { isStanding } from '../isStanding.ts'

interface Taken {
  headline: string
  /** The source’s code. */
  code: string
  state: string
}

const stateWords: Readonly<Record<string, string>> = {
  canceled: 'was canceled by its source',
  withheld: 'was withheld by its source',
  deleted: 'was deleted by its source',
}

/** An item as a sentence names it. */
export const nameOfItem = ({ code, headline }: Omit<Taken, 'state'>): string => `${code} “${headline}”`

/** What is to be done with items that stand in the way. */
export const leaveOut = (count: number, aim: string): string =>
  `${count === 1 ? 'Leave it out' : 'Leave them out'} to ${aim}.`

/**
 * Which of these items their sources took back, and what to do about it; null where none was.
 * @param aim what is to be done with the items, such as `start the article`
 */
export const takenBackSentence = (items: readonly Taken[], aim: string): string | null => {
  const gone = items.filter(({ state }) => !isStanding(state))
  if (gone.length === 0) return null
  const told = gone.map((one) => `${nameOfItem(one)} ${stateWords[one.state] ?? ''}`).join('; ')
  return `${told}. ${leaveOut(gone.length, aim)}`
}
