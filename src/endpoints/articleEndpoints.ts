import type { Endpoint } from 'payload'
import { articleAddition } from './articleAddition.ts'
import { articleEvidence } from './articleEvidence.ts'
import { articleFactCheck } from './articleFactCheck.ts'
import { articleReadiness } from './articleReadiness.ts'
import { articleAfterPrint } from './articleAfterPrint.ts'
import { articleStart } from './articleStart.ts'
import { articleSchedule } from './articleSchedule.ts'
import { articleSyntheses } from './articleSyntheses.ts'
import { articleWaivers } from './articleWaivers.ts'
import { identifyPasted } from './identifyPasted.ts'

/** What can be asked of an article besides reading and writing it. */
export const articleEndpoints: Endpoint[] = [
  articleStart,
  ...articleAddition,
  articleReadiness,
  articleEvidence,
  identifyPasted,
  ...articleSchedule,
  ...articleWaivers,
  ...articleFactCheck,
  ...articleAfterPrint,
  articleSyntheses,
]
