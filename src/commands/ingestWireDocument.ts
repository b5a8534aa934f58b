import type { Payload } from 'payload'
import { parseWire } from '../adapters/wire/parseWire.ts'
import { refuseWire } from '../adapters/wire/refuseWire.ts'
import { warnAhead } from '../adapters/wire/warnAhead.ts'
import type { WireReading, WireRefusal } from '../adapters/wire/wireParser.ts'
import { isChannelOf } from '../domain/wire/isChannelOf.ts'
import type { Source } from '../generated/payload-types.ts'
import { deliverWire, type Delivered } from './deliverWire.ts'
import { findSource } from './findSource.ts'
import { warnTakenBack } from './warnTakenBack.ts'

export interface WireDelivered {
  sourceCode: string
  /** What a person calls the document: a file's path, or an address. */
  name: string
  bytes: Uint8Array
  /** The encoding its server states, in lower case; null for files. */
  served?: string | null
  receivedAt: Date
}

export interface Ingested extends Pick<WireReading, 'outcome' | 'format' | 'leftOut' | 'warnings'> {
  delivered: Delivered
}

const wrongChannel = (name: string, { channel }: WireReading, { code, handle }: Source): WireRefusal =>
  refuseWire('wrong-channel', `${name} holds posts of @${channel ?? ''}, but ${code} is @${handle ?? ''}.`)

/**
 * Takes one document of the wire into the newsroom, or hands back why not, in a sentence that names
 * it. All of it is read before anything is written.
 * @throws UnknownSource
 */
export async function ingestWireDocument(
  payload: Payload,
  delivered: WireDelivered,
): Promise<Ingested | WireRefusal> {
  const source = await findSource(payload, delivered.sourceCode)
  const read = parseWire(delivered.name, delivered.bytes, delivered.served ?? null)
  if ('code' in read) return read
  if (source.platform === 'telegram' && !isChannelOf(source.handle, read.channel)) {
    return wrongChannel(delivered.name, read, source)
  }
  const { outcome, format, leftOut, items, takenBack } = read
  const { name, receivedAt } = delivered
  const staying = await warnTakenBack(payload, { name, source: source.id, items })
  const delivery = await deliverWire(payload, { source, items, takenBack, receivedAt })
  const ahead = warnAhead(name, items, receivedAt)
  const warnings = [...read.warnings, ...ahead, ...staying, ...delivery.warnings]
  return { outcome, format, leftOut, warnings, delivered: delivery }
}
