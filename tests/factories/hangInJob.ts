import { openNewsroom } from '../../src/server/openNewsroom.ts'

/** Begins a scheduled job that never ends, says so, and waits to be killed; runs in a process of its own. */
const payload = await openNewsroom()
const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'lookAgain')
if (!task) throw new Error('There is no such task.')
task.handler = () => {
  process.stdout.write('running\n')
  return new Promise(() => setInterval(() => undefined, 1000))
}
await payload.jobs.handleSchedules({ queue: 'rounds' })
const { docs } = await payload.find({
  collection: 'payload-jobs',
  where: { taskSlug: { equals: 'lookAgain' } },
})
await payload.jobs.runByID({ id: docs[0]?.id ?? '' })
