import { join } from 'node:path'
import type { Payload } from 'payload'
import { putAway } from '../adapters/folder/putAway.ts'
import { waitingFiles, type WaitingFiles } from '../adapters/folder/waitingFiles.ts'
import { readWireFile } from '../adapters/wire/readWireFile.ts'
import { folderNotes } from '../domain/wire/folderNotes.ts'
import { InputRefused } from '../errors/InputRefused.ts'
import { UnknownSource } from '../errors/UnknownSource.ts'
import type { Source } from '../generated/payload-types.ts'
import type { Delivered } from './deliverWire.ts'
import { findSource } from './findSource.ts'
import { ingestWireDocument, type Ingested } from './ingestWireDocument.ts'
import { keepFolderNotes } from './keepFolderNotes.ts'
import { noteDelivery } from './noteDelivery.ts'
import { sayDelivered } from './sayDelivered.ts'
import { underClaim } from './underClaim.ts'

/** Milliseconds; longer than the files of one look take. */
const holds = 600_000
const FAILED = 'could not be stored. It is read again at the next look; the log of the server says more.'

interface Taken {
  deliveries: Delivered[]
  /** What is odd about files that were taken in all the same, a sentence each. */
  warnings: string[]
  /** Why files were refused, a sentence each. */
  refusals: string[]
  /** The sentence on a file that could not be stored, and with which this look ends. */
  fault: string | null
}

/** Stored first, put away after: what a crash leaves between is read once more, and changes nothing. */
const takeFile = async (
  payload: Payload,
  { code, folder, now }: { code: string; folder: string; now: Date },
  name: string,
): Promise<Ingested | string> => {
  const file = await readWireFile(join(folder, name), true)
  if (file.outcome !== 'read') return file.message.replace(join(folder, name), name)
  try {
    const delivered = { sourceCode: code, name, bytes: file.bytes, receivedAt: now }
    const result = await ingestWireDocument(payload, delivered)
    return 'code' in result ? result.message : result
  } catch (error) {
    if (error instanceof InputRefused) return `${name}: ${error.message}`
    throw error
  }
}

const takeAll = async (
  payload: Payload,
  { source, waiting, now }: { source: Source; waiting: WaitingFiles; now: Date },
): Promise<Taken> => {
  const { folder, names } = waiting
  const taken: Taken = { deliveries: [], warnings: [], refusals: [], fault: null }
  for (const name of names)
    try {
      const result = await takeFile(payload, { code: source.code, folder, now }, name)
      const reason = typeof result === 'string' ? result : null
      await putAway({ folder, name, reason, now })
      if (typeof result === 'string') taken.refusals.push(result)
      else {
        taken.deliveries.push(result.delivered)
        taken.warnings.push(...result.warnings.map(({ message }) => message))
      }
    } catch (error) {
      payload.logger.error(
        { err: error, source: source.code, file: name },
        'A file of the wire could not be taken in.',
      )
      return { ...taken, fault: `${name} ${FAILED}` }
    }
  return taken
}

const say = ({ deliveries, warnings, refusals, fault }: Taken): string => {
  const count = deliveries.length === 1 ? '1 file' : `${String(deliveries.length)} files`
  const read = deliveries.length > 0 ? [`${count} taken from the folder: ${sayDelivered(deliveries)}`] : []
  return [...(fault === null ? [] : [fault]), ...refusals, ...read, ...warnings].join(' ')
}

const outcomeOf = ({ refusals, fault }: Taken): 'ok' | 'refused' | 'broken' => {
  if (fault !== null) return 'broken'
  return refusals.length > 0 ? 'refused' : 'ok'
}

const takeFrom = async (payload: Payload, waiting: WaitingFiles, now: Date): Promise<number> => {
  const source = await findSource(payload, waiting.code)
  const taken = await takeAll(payload, { source, waiting, now })
  await noteDelivery(payload, { source: source.id, outcome: outcomeOf(taken), said: say(taken), now })
  return taken.deliveries.length
}

/** Answers how many files; null where no source has that code. */
const takeInTurn = async (payload: Payload, waiting: WaitingFiles, now: Date): Promise<number | null> => {
  try {
    if (waiting.names.length === 0) {
      await findSource(payload, waiting.code)
      return 0
    }
    const held = { name: `folder:${waiting.code}`, holds }
    return (await underClaim(payload, held, () => takeFrom(payload, waiting, now))) ?? 0
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    payload.logger.warn({ folder: waiting.folder }, `No source is called ${waiting.code}; its files wait.`)
    return null
  }
}

/**
 * Takes in the files that wait in the watched folder and puts them away; what cannot be read is put
 * aside with the reason beside it, and what nobody takes in is told at the Sources desk. Safe to repeat, by any number of workers. Answers how many files.
 */
export const takeFiles = async (payload: Payload, watched: string, now: () => Date): Promise<number> => {
  const { folders, strays } = await waitingFiles(watched, now())
  const unknown: { code: string; files: number }[] = []
  let count = 0
  for (const waiting of folders) {
    const taken = await takeInTurn(payload, waiting, now())
    if (taken === null) unknown.push({ code: waiting.code, files: waiting.names.length })
    count += taken ?? 0
  }
  const odd = folders
    .map((one) => ({ code: one.code, names: one.odd }))
    .filter(({ names }) => names.length > 0)
  await keepFolderNotes(payload, folderNotes({ unknown, odd, strays }))
  return count
}
