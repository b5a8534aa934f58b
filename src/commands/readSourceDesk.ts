import type { Payload, TypedUser } from 'payload'
import { sha256Of } from '../domain/editions/sha256Of.ts'
import { comesToUs } from '../domain/wire/comesToUs.ts'
import { isAwaited } from '../domain/wire/isAwaited.ts'
import { isToldToReaders } from '../domain/wire/isToldToReaders.ts'
import { judgeSource } from '../domain/wire/judgeSource.ts'
import { lastHeardAt } from '../domain/wire/lastHeardAt.ts'
import { byNeed } from '../domain/wire/needOfSource.ts'
import { pollAddress } from '../domain/wire/pollAddress.ts'
import { polledPlatforms } from '../domain/wire/polledPlatforms.data.ts'
import type { DeskState, SourceAtDesk, SourceDesk } from '../domain/wire/sourceDesk.ts'
import { usualGap } from '../domain/wire/usualGap.ts'
import { waitOf } from '../domain/wire/waitOf.ts'
import type { Source } from '../generated/payload-types.ts'
import { readFolderNotes } from './keepFolderNotes.ts'

interface Asked {
  user: TypedUser
  now: Date
}

/** A source that nobody polls is heard only once it sent something to us, or closed under our eyes. */
const stateAtDesk = (source: Source, now: Date): DeskState => {
  if (isAwaited(source, now)) return 'awaited'
  const isClosed = source.health?.outcome === 'gone'
  const isHeard = source.polling?.enabled === true || comesToUs(source) || isClosed
  return isHeard ? judgeSource(source, now) : 'unheard'
}

const healthAtDesk = (source: Source, now: Date) => {
  const { health = {} } = source
  return {
    usualGap: usualGap(health.rhythm, now),
    lastItemAt: health.lastItemAt ?? null,
    heardAt: lastHeardAt(source),
    polledAt: health.polledAt ?? null,
    outcome: health.outcome ?? null,
    said: health.said ?? '',
    comesToUs: comesToUs(source),
    isTold: isToldToReaders(source, now),
  }
}

const pollingAtDesk = (source: Source, now: Date) => ({
  nextAt: source.polling?.nextAt ?? null,
  faults: source.polling?.faults ?? 0,
  waitsFor: waitOf(source, now),
  isPolled: source.polling?.enabled === true && polledPlatforms.includes(source.platform),
  canBePolled: polledPlatforms.includes(source.platform) && pollAddress(source) !== null,
})

const atDesk = (source: Source, now: Date): SourceAtDesk => {
  const { id, code, name, platform, owner, section } = source
  const state = stateAtDesk(source, now)
  const title = typeof section === 'object' && section !== null ? section.title : null
  const standing = Object.assign(healthAtDesk(source, now), pollingAtDesk(source, now))
  return Object.assign({ id, code, name, platform, owner, section: title, state }, standing)
}

/** Every source as the desk sees it, those that need a hand first; with the rights of whoever asks. */
export const readSourceDesk = async (payload: Payload, { user, now }: Asked): Promise<SourceDesk> => {
  const { docs } = await payload.find({
    collection: 'sources',
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const sources = docs.map((source) => atDesk(source, now)).sort(byNeed)
  const notes = await readFolderNotes(payload)
  return { digest: sha256Of({ sources, notes }), sources, notes }
}
