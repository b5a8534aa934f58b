import type { Payload, PayloadRequest, TaskConfig } from 'payload'
import { jobsInFlight } from './jobsInFlight.ts'
import { keepJob } from './keepJob.ts'

interface Task {
  slug: string
  /** The queue it joins once a minute; none when whoever needs it queues it. */
  everyMinuteIn?: string
  run: (payload: Payload, input: unknown) => Promise<unknown>
}

interface Running {
  input?: unknown
  job: { id: number | string }
  req: PayloadRequest
}

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type AfterSchedule = NonNullable<NonNullable<Schedule['hooks']>['afterSchedule']>

/** A schedule that was only looked at is not written down: every process looks every few seconds. */
const noteWhenQueued: AfterSchedule = (scheduled) =>
  scheduled.status === 'skipped' ? undefined : scheduled.defaultAfterSchedule(scheduled)

const everyMinute = (queue: string): Schedule => ({
  cron: '* * * * *',
  queue,
  hooks: { afterSchedule: noteWhenQueued },
})

/**
 * A Payload task that calls one command. The queue does not try it again: every command finds what it
 * has to do in the database, so that the next run takes up what this one left.
 */
export const taskOf = ({ slug, everyMinuteIn, run }: Task): TaskConfig => {
  const handler = async ({ input, job, req }: Running) => {
    const running = run(req.payload, input)
    jobsInFlight().set(String(job.id), running)
    const letGo = keepJob(req.payload, job.id)
    try {
      await running
      return { output: {} }
    } finally {
      letGo()
      jobsInFlight().delete(String(job.id))
    }
  }
  const schedule = everyMinuteIn === undefined ? {} : { schedule: [everyMinute(everyMinuteIn)] }
  return { slug, retries: 0, handler, ...schedule } as TaskConfig
}
