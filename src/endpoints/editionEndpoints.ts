import type { Endpoint } from 'payload'
import { editionReadiness } from './editionReadiness.ts'
import { planEndpoints } from './planEndpoints.ts'
import { pressSchedule } from './pressSchedule.ts'
import { printEdition } from './printEdition.ts'
import { proofEndpoint } from './proofEndpoint.ts'
import { voidEndpoint } from './voidEndpoint.ts'

/** What can be asked of an edition besides reading and writing it. */
export const editionEndpoints: Endpoint[] = [
  ...planEndpoints,
  editionReadiness,
  proofEndpoint,
  printEdition,
  ...pressSchedule,
  voidEndpoint,
]
