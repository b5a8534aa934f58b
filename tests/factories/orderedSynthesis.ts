import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { orderSynthesis } from '../../src/commands/synthesis/orderSynthesis.ts'
import { identifyLink } from '../../src/domain/provenance/identifyLink.ts'
import { orderRequest } from '../../src/domain/synthesis/orderRequest.ts'
import type { Synthesis, WireItem } from '../../src/generated/payload-types.ts'
import { createSource } from './createSource.ts'
import type { Staff } from './createStaff.ts'
import { createWireItem } from './createWireItem.ts'

let posted = 0

/** An item of an owner of its own, with an address that a reader can follow. */
export const arrive = async (payload: Payload, some: Partial<WireItem> = {}): Promise<WireItem> => {
  posted += 1
  const url = `https://wire${String(posted)}.example/reports/${String(posted)}`
  return createWireItem(payload, {
    source: (await createSource(payload, { name: `Wire ${String(posted)}` })).id,
    url,
    canonicalUrl: url,
    identity: identifyLink(url).identity,
    postedAt: new Date(Date.UTC(2026, 5, 24, 6, posted % 60)).toISOString(),
    language: 'en',
    ...some,
  })
}

/** Reports of four owners on one event, two of which count the dead differently. */
export const harbourReports = (payload: Payload): Promise<WireItem[]> =>
  Promise.all(
    [
      {
        headline: 'Ferry sinks off Port Selden',
        text: 'A ferry with 212 people on board sank off Port Selden on Wednesday morning. Rescuers pulled 180 people from the water.',
      },
      {
        headline: 'Seven dead after ferry sinks',
        text: 'The coast guard said seven people died when the ferry sank off Port Selden. The harbour master closed the port for the day.',
      },
      {
        headline: 'Nine dead after ferry sinks',
        text: 'The ministry of transport said nine people died when the ferry sank off Port Selden. It opened an inquiry into the owner.',
      },
      {
        headline: 'Owner denies overloading',
        text: 'The owner of the ferry denied that it was overloaded. It is not known why the ferry sank.',
      },
    ].map((said) => arrive(payload, said)),
  )

/** Orders a synthesis as a member of staff does. */
export const ordered = async (
  payload: Payload,
  { user }: Staff,
  asked: Record<string, unknown>,
): Promise<Synthesis> => orderSynthesis(await createLocalReq({ user }, payload), orderRequest.parse(asked))
