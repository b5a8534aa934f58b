import { comesToUs } from './comesToUs.ts'
import type { JudgedSource } from './judgeSource.ts'
import { lastHeardAt } from './lastHeardAt.ts'

const DAY = 86_400_000
/** A source that has not written for longer is no news to readers any more. */
const remembered = 30 * DAY

const isListenedTo = (source: JudgedSource): boolean =>
  source.polling?.enabled === true || source.health?.outcome === 'gone' || comesToUs(source)

/**
 * Whether readers are told when a source falls silent: one that wrote lately and is listened to. One that
 * the desk stopped polling is not quiet: we do not listen.
 */
export const isToldToReaders = (source: JudgedSource, now: Date): boolean => {
  const since = new Date(now.getTime() - remembered).toISOString()
  const wasAsked = (source.health?.outcome ?? null) !== null
  return wasAsked && isListenedTo(source) && (lastHeardAt(source) ?? '') > since
}
