import type { JobsConfig, Payload } from 'payload'
import { administrator } from '../access/administrator.ts'
import { reapJobs } from '../commands/reapJobs.ts'
import { fileWire } from './fileWire.ts'
import { freezeCited } from './freezeCited.ts'
import { freezeOverdue } from './freezeOverdue.ts'
import { isWorker } from './isWorker.ts'
import { lookAgain } from './lookAgain.ts'
import { pollDue } from './pollDue.ts'
import { pressDue } from './pressDue.ts'
import { publishDue } from './publishDue.ts'
import { quotesDue } from './quotesDue.ts'
import { synthesesLeft } from './synthesesLeft.ts'
import { synthesise } from './synthesise.ts'
import { tendWire } from './tendWire.ts'
import { updatesDue } from './updatesDue.ts'
import { watchFolder } from './watchFolder.ts'

/** Before each turn: a job that a crash left running would keep its kind from ever being queued again. */
const freeLeftBehind = async (payload: Payload): Promise<true> => {
  await reapJobs(payload, new Date())
  return true
}

const quiet = { silent: { info: true } } as const

/**
 * Every lane waits for its own jobs only: a host that is slow to answer keeps neither the next link nor
 * a schedule waiting.
 */
const lanes = [
  ...['0/9', '3/9', '6/9'].map((seconds) => ({
    cron: `${seconds} * * * * *`,
    queue: 'evidence',
    limit: 5,
    disableScheduling: true,
    ...quiet,
  })),
  // An editor looks on; a model that writes for minutes keeps no other draft waiting.
  { cron: '*/2 * * * * *', queue: 'synthesis', limit: 5, disableScheduling: true, ...quiet },
  ...['0/4', '2/4'].map((seconds) => ({
    cron: `${seconds} * * * * *`,
    queue: 'models',
    limit: 2,
    disableScheduling: true,
    ...quiet,
  })),
  { cron: '*/10 * * * * *', queue: 'rounds', ...quiet },
  { cron: '*/10 * * * * *', queue: 'press', ...quiet },
  { cron: '*/10 * * * * *', queue: 'wire', ...quiet },
  { cron: '*/10 * * * * *', queue: 'stories', ...quiet },
  { cron: '*/10 * * * * *', queue: 'updates', ...quiet },
  { cron: '*/10 * * * * *', queue: 'markets', ...quiet },
  { cron: '*/10 * * * * *', queue: 'arrivals', ...quiet },
]

/** The newsroom’s background work: what an editor waits for every three seconds, the rest every ten. */
export const newsroomJobs: JobsConfig = {
  access: { run: administrator, queue: administrator, cancel: administrator },
  tasks: [
    fileWire,
    freezeCited,
    freezeOverdue,
    lookAgain,
    pollDue,
    pressDue,
    publishDue,
    quotesDue,
    synthesesLeft,
    synthesise,
    tendWire,
    updatesDue,
    watchFolder,
  ],
  autoRun: () => (isWorker() ? lanes : []),
  shouldAutoRun: freeLeftBehind,
}
