import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { refuseWire } from './refuseWire.ts'
import type { WireRefusal } from './wireParser.ts'

/** Feeds hold a few hundred kilobytes; what is larger than this is not one. */
export const LARGEST_WIRE_FILE = 20 * 1024 * 1024

export type WireFile = { outcome: 'read'; bytes: Uint8Array } | WireRefusal

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it only points at another file',
}

const tooLarge = (path: string): WireRefusal =>
  refuseWire(
    'too-large',
    `${path} is larger than ${String(LARGEST_WIRE_FILE / 1024 / 1024)} MB and was not read.`,
  )

/** Reads up to the limit and one byte more, so that a file that grows meanwhile is caught too. */
async function readCapped(path: string, file: FileHandle): Promise<WireFile> {
  const stats = await file.stat()
  if (!stats.isFile()) return refuseWire('unreadable-file', `${path} cannot be read: it is not a file.`)
  if (stats.size > LARGEST_WIRE_FILE) return tooLarge(path)
  const chunks: Buffer[] = []
  const stream = file.createReadStream({ end: LARGEST_WIRE_FILE, autoClose: false })
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  const bytes = Buffer.concat(chunks)
  return bytes.length > LARGEST_WIRE_FILE ? tooLarge(path) : { outcome: 'read', bytes }
}

/** Opens no link to somewhere else, and never waits for a pipe that somebody put in a file's place. */
const ownFileOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * The bytes of a wire file, or a refusal that names it: missing, no file, unreadable, above 20 MB. With
 * `isOwn` a symbolic link is refused too.
 */
export async function readWireFile(path: string, isOwn = false): Promise<WireFile> {
  try {
    const file = await open(path, isOwn ? ownFileOnly : 'r')
    return await readCapped(path, file).finally(() => file.close())
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
    return refuseWire(
      'unreadable-file',
      `${path} cannot be read: ${reasons[code] ?? 'the system refuses it'}.`,
    )
  }
}
