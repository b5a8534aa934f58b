import type { Payload } from 'payload'
import { hashWireText } from '../../src/domain/wire/hashWireText.ts'
import type { WireItem } from '../../src/generated/payload-types.ts'
import { createSource } from './createSource.ts'

let received = 0

/** An item of a source of its own, as the wire keeps it, with its first revision. */
export const createWireItem = async (payload: Payload, some: Partial<WireItem> = {}): Promise<WireItem> => {
  received += 1
  const data = {
    source: (await createSource(payload)).id,
    externalId: `item-${String(received)}`,
    headline: 'Harbour closed for the night',
    text: 'The harbour master closed the gate at dusk.',
    receivedAt: new Date().toISOString(),
    state: 'live' as const,
    ...some,
  }
  const item = await payload.create({ collection: 'wire-items', data, depth: 0 })
  const { headline, text } = item
  await payload.create({
    collection: 'wire-revisions',
    data: {
      item: item.id,
      sequence: 1,
      headline,
      text: text ?? '',
      sha256: hashWireText({ headline, text: text ?? '' }),
      seenAt: data.receivedAt,
    },
    depth: 0,
  })
  return item
}
