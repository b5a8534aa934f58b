import { editionLine } from './editionLine.ts'
import { recentTime } from './recentTime.ts'

interface Standing {
  volume: number
  number: number
  revision: number
  /** ISO 8601 in UTC. */
  at: string
}

/** What a press says that had nothing to print. */
export const unchangedSentence = ({ volume, number, revision, at }: Standing, now: Date): string =>
  `Nothing has changed since ${editionLine(volume, number)}, release ${String(revision)}, of ${recentTime(at, now)}: that one stands, and no new one was made`
