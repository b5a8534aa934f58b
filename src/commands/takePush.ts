import { isUtf8 } from 'node:buffer'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { parseWire } from '../adapters/wire/parseWire.ts'
import { warnAhead } from '../adapters/wire/warnAhead.ts'
import type { WireReading } from '../adapters/wire/wireParser.ts'
import type { Source } from '../generated/payload-types.ts'
import { deliverWire, type Delivered } from './deliverWire.ts'
import { noteDelivery } from './noteDelivery.ts'
import { sayDelivered } from './sayDelivered.ts'
import { underClaim } from './underClaim.ts'
import { warnTakenBack } from './warnTakenBack.ts'

export interface PushTaken {
  outcome: 'taken'
  delivered: Delivered
  leftOut: number
  warnings: string[]
}

export type PushResult = PushTaken | { outcome: 'unreadable'; message: string } | { outcome: 'busy' }

const NAME = 'The push'
/** More in one push would keep the pushes behind it waiting. */
const MOST_ITEMS = 500
/** Milliseconds; longer than five hundred items take. */
const holds = 60_000
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
    const done = await underClaim(payload, { name: `deliver:${source}`, holds }, async () => ({
      value: await act(),
    }))
    if (done) return done.value
    await pause(pace)
  }
  return null
}

/** Takes in the body of a push whose signature is right, and notes on its source how that went. */
export const takePush = async (
  payload: Payload,
  { source, body, now }: { source: Source; body: Uint8Array; now: Date },
): Promise<PushResult> => {
  const reading = read(body)
  if (reading.outcome === 'unreadable') {
    await noteDelivery(payload, { source: source.id, outcome: 'refused', said: reading.message, now })
    return reading
  }
  const { items, takenBack, leftOut } = reading
  const arrivals = { source, items, takenBack, receivedAt: now }
  const done = await inOrder(payload, source.id, async () => ({
    staying: await warnTakenBack(payload, { name: NAME, source: source.id, items }),
    delivered: await deliverWire(payload, arrivals),
  }))
  if (!done) return { outcome: 'busy' }
  const { staying, delivered } = done
  const warned = [...reading.warnings, ...warnAhead(NAME, items, now), ...staying, ...delivered.warnings]
  const warnings = warned.map(({ message }) => message)
  const said = ['Pushed to us:', sayDelivered([delivered]), ...warnings].join(' ')
  await noteDelivery(payload, { source: source.id, outcome: reading.outcome, said, now })
  return { outcome: 'taken', delivered, leftOut, warnings }
}
