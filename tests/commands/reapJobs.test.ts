import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { reapJobs } from '../../src/commands/reapJobs.ts'
import { endJobs } from '../../src/jobs/endJobs.ts'
import { keepJob } from '../../src/jobs/keepJob.ts'
import { jobsInFlight } from '../../src/jobs/jobsInFlight.ts'
import { crashInJob } from '../factories/crashInJob.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
}, 600_000)
afterAll(() => newsroom.close())

const minute = 60_000
const minutesAhead = (minutes: number) => new Date(Date.now() + minutes * minute)
const jobsOf = async (taskSlug: 'lookAgain' | 'freezeCited') => {
  const { docs } = await newsroom.payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: taskSlug } },
    pagination: false,
  })
  return docs
}
/** Whether the scheduler queues the next job of its kind when it is asked to. */
const isQueuedAnew = async (): Promise<boolean> => {
  const { queued } = await newsroom.payload.jobs.handleSchedules({ queue: 'rounds' })
  return queued.some(({ taskConfig }) => taskConfig?.slug === 'lookAgain')
}

test('a job that a crash left running is run again, and its kind is queued again', async () => {
  await crashInJob()
  const [left] = await jobsOf('lookAgain')
  expect(left?.processing).toBe(true)
  expect(await isQueuedAnew()).toBe(false)

  expect(await reapJobs(newsroom.payload, minutesAhead(1))).toMatchObject({ freed: 0 })
  expect(await reapJobs(newsroom.payload, minutesAhead(3))).toMatchObject({ freed: 1 })
  await newsroom.payload.jobs.runByID({ id: left?.id ?? '' })
  expect(await jobsOf('lookAgain')).toEqual([])
  expect(await isQueuedAnew()).toBe(true)
}, 600_000)

test('a job that began before the clock jumped back is freed as well', async () => {
  const [job] = await jobsOf('lookAgain')
  await newsroom.payload.update({ collection: 'payload-jobs', id: job?.id ?? '', data: { processing: true } })
  expect(await reapJobs(newsroom.payload, minutesAhead(-60))).toMatchObject({ freed: 1 })
})

test('a job that runs on is not freed, however long it takes', async () => {
  const { payload } = newsroom
  const { id } = await payload.jobs.queue({ task: 'freezeCited', queue: 'evidence', input: { link: 'x' } })
  const begun = new Date(Date.now() - 3 * minute).toISOString()
  await payload.db.updateJobs({ id, data: { processing: true, updatedAt: begun }, returning: false })
  const updatedAt = async () => (await jobsOf('freezeCited'))[0]?.updatedAt
  expect(await updatedAt()).toBe(begun)
  const letGo = keepJob(payload, id, 5)
  while ((await updatedAt()) === begun) await new Promise((next) => setTimeout(next, 5))
  letGo()
  expect(await reapJobs(payload, new Date())).toMatchObject({ freed: 0 })
  const [job] = await jobsOf('freezeCited')
  expect(job).toMatchObject({ processing: true, input: { link: 'x' } })
  await payload.delete({ collection: 'payload-jobs', id })
})

test('a job that runs while the server closes is handed back', async () => {
  const { id } = await newsroom.payload.jobs.queue({
    task: 'freezeCited',
    queue: 'evidence',
    input: { link: 'x' },
  })
  await newsroom.payload.update({ collection: 'payload-jobs', id, data: { processing: true } })
  jobsInFlight().set(String(id), new Promise(() => undefined))
  await endJobs(newsroom.payload, 10)
  jobsInFlight().delete(String(id))
  const [job] = await jobsOf('freezeCited')
  expect(job).toMatchObject({ id, processing: false })
})

test('a web node runs no jobs, a worker does', async () => {
  const { autoRun } = newsroom.payload.config.jobs
  const lanes = async () => (typeof autoRun === 'function' ? await autoRun(newsroom.payload) : autoRun)
  expect(await lanes()).toEqual([])
  process.env['MONEXUS_ROLE'] = 'worker'
  expect(await lanes()).not.toEqual([])
  process.env['MONEXUS_ROLE'] = 'web'
})

test('only an administrator runs, queues or cancels jobs by request', () => {
  const { access } = newsroom.payload.config.jobs
  const ask = (role: string) => {
    const req = { user: { roles: [role] } } as never
    return [access?.run?.({ req }), access?.queue?.({ req }), access?.cancel?.({ req })]
  }
  expect(ask('administrator')).toEqual([true, true, true])
  for (const role of ['editor', 'factChecker', 'publisher']) expect(ask(role)).toEqual([false, false, false])
})
