import { isUtf8 } from 'node:buffer'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { parseWire } from '../adapters/wire/parseWire.ts'
import { warnAhead } from '../adapters/wire/warnAhead.ts'
import type { WireReading } from '../adapters/wire/wireParser.ts'
import type { SignedPush } from '../domain/wire/pushSignature.ts'
import type { Source } from '../generated/payload-types.ts'
import { deliverWire, type Delivered } from './deliverWire.ts'
import { noteDelivery } from './noteDelivery.ts'
import { isPushTaken, notePushTaken } from './notePushTaken.ts'
import { sayDelivered } from './sayDelivered.ts'
import { underKeptClaim } from './underKeptClaim.ts'
import { warnTakenBack } from './warnTakenBack.ts'

export interface PushTaken {
  outcome: 'taken'
  delivered: Delivered
  leftOut: number
  warnings: string[]
}

type Taken = PushTaken | { outcome: 'unreadable'; message: string }
export type PushResult = Taken | { outcome: 'repeated' } | { outcome: 'busy' }

interface Push {
  source: Source
  /** Its signature is right. */
  push: SignedPush
  now: Date
}

const NAME = 'The push'
/** More in one push would keep the pushes behind it waiting. */
const MOST_ITEMS = 500
/** Milliseconds for which a process that died holds up the pushes of a source, the one it was at as well. */
const holds = 20_000
const attempts = 40
const pace = 50

type Readable = WireReading | { outcome: 'unreadable'; message: string }

const read = (body: Uint8Array): Readable => {
  // JSON between systems is UTF-8 (RFC 8259 §8.1): nothing is guessed.
  if (!isUtf8(body)) return { outcome: 'unreadable', message: `${NAME} is not in UTF-8.` }
  const parsed = parseWire(NAME, body, 'utf-8')
  if ('code' in parsed) return { outcome: 'unreadable', message: parsed.message }
  if (parsed.format !== 'ninjs' && parsed.format !== 'json')
    return { outcome: 'unreadable', message: `${NAME} is neither ninjs nor a JSON Feed.` }
  if (parsed.items.length + parsed.takenBack.length > MOST_ITEMS)
    return { outcome: 'unreadable', message: `${NAME} holds more than ${String(MOST_ITEMS)} items.` }
  return parsed
}

/** Pushes of one source are taken in one after the other, or an old version could overtake a newer one. */
const inOrder = async <Result>(
  payload: Payload,
  source: string,
  act: () => Promise<Result>,
): Promise<Result | null> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const done = await underKeptClaim(payload, { name: `deliver:${source}`, holds }, async () => ({
      value: await act(),
    }))
    if (done) return done.value
    await pause(pace)
  }
  return null
}

/** Takes in what a push brings, and notes on its source how that went. */
const takeIn = async (payload: Payload, { source, push, now }: Push): Promise<Taken> => {
  const reading = read(push.body)
  if (reading.outcome === 'unreadable') {
    await noteDelivery(payload, { source: source.id, outcome: 'refused', said: reading.message, now })
    return reading
  }
  const { items, takenBack, leftOut } = reading
  const staying = await warnTakenBack(payload, { name: NAME, source: source.id, items })
  const delivered = await deliverWire(payload, { source, items, takenBack, receivedAt: now })
  const warned = [...reading.warnings, ...warnAhead(NAME, items, now), ...staying, ...delivered.warnings]
  const warnings = warned.map(({ message }) => message)
  const said = ['Pushed to us:', sayDelivered([delivered]), ...warnings].join(' ')
  await noteDelivery(payload, { source: source.id, outcome: reading.outcome, said, now })
  return { outcome: 'taken', delivered, leftOut, warnings }
}

const takeOnce = async (payload: Payload, arriving: Push): Promise<PushResult> => {
  const { source, push } = arriving
  if (await isPushTaken(payload, source.id, push)) return { outcome: 'repeated' }
  const result = await takeIn(payload, arriving)
  // Last of all: of a push that a crash breaks off nobody may say that it was taken.
  await notePushTaken(payload, source.id, push)
  return result
}

/**
 * Takes in a push whose signature is right, once: `repeated` where it was taken in whole before, `busy`
 * while another push of its source is taken in, or was by a process that died just now. One that was not
 * taken in whole may be sent again as it is; what of it is stored already is not stored twice.
 */
export const takePush = async (payload: Payload, arriving: Push): Promise<PushResult> => {
  const { source, push } = arriving
  if (await isPushTaken(payload, source.id, push)) return { outcome: 'repeated' }
  return (await inOrder(payload, source.id, () => takeOnce(payload, arriving))) ?? { outcome: 'busy' }
}
