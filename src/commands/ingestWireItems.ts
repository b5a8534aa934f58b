import type { Payload } from 'payload'
import { storeDelivery, type IngestCounts, type WireDelivery } from './storeDelivery.ts'
import { fileArrivals } from './stories/fileArrivals.ts'

/** The items are stored: what cannot be filed now is filed by the next round. */
const file = async (payload: Payload): Promise<void> => {
  try {
    await fileArrivals(payload)
  } catch (error) {
    payload.logger.error({ err: error }, 'What came in could not be filed into stories yet.')
  }
}

/**
 * Takes a delivery of wire items into the newsroom: the one way in for files, pollers and push. An
 * item is one per source and external id; other words under a known id become a new wire revision,
 * and the same delivery again changes nothing. What came in is filed into stories at once.
 * @throws UnknownSource, InputRefused
 */
export async function ingestWireItems(payload: Payload, delivery: WireDelivery): Promise<IngestCounts> {
  const counts = await storeDelivery(payload, delivery)
  await file(payload)
  return counts
}
