import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { resolve } from 'node:path'
import { createHttpTerminator } from 'http-terminator'
import { environment } from '../adapters/environment.ts'
import { reportStep } from '../cli/setup/reportStep.mjs'
import { setPressRunner } from '../commands/pressRunner.ts'
import { pagesRecorded } from '../commands/recordPagesSoon.ts'
import { followWire } from '../commands/wireDesk/followWire.ts'
import { endJobs } from '../jobs/endJobs.ts'
import { startJobs } from '../jobs/startJobs.ts'
import { announce } from './announce.ts'
import { createServer } from './createServer.ts'
import { followNewsroom } from './live/followNewsroom.ts'
import { liveLine } from './live/liveLine.ts'
import { nextNewsroom } from './nextNewsroom.ts'
import { pageCache } from './pageCache.ts'
import { prepareNewsroom } from './prepareNewsroom.ts'
import { pressApart } from './press/pressApart.ts'
import { threadFile } from './press/threadFile.mjs'
import { readAssets } from './readAssets.ts'
import { releaseMemory } from './releaseMemory.ts'
import { repeatAnswer } from './repeatAnswer.ts'
import { site } from './site.ts'
import { warmPages } from './warmPages.ts'

const settings = environment()
const { payload, opened } = await prepareNewsroom(settings)
const origin = settings.MONEXUS_PUBLIC_URL.replace(/\/$/, '') || `http://localhost:${settings.PORT}`
const newsroom = nextNewsroom(settings.PORT)
const paper = site(payload, {
  origin,
  assets: await readAssets(),
  quotes: settings.MONEXUS_QUOTES,
  quotesFile: settings.MONEXUS_QUOTES_FILE || resolve(settings.MONEXUS_DATA_DIR, 'quotes.json'),
})
const pages = pageCache()
const live = liveLine(payload, paper.standing)
const endLive = followNewsroom(live)
const endIndex = followWire(payload)
const press = pressApart({
  file: threadFile,
  fault: (error) => payload.logger.error({ err: error }, 'The thread of the press ended before its time.'),
})
setPressRunner(press.run)
const server = createHttpServer(
  repeatAnswer(
    { state: paper.state, pages },
    createServer({
      site: paper,
      newsroom: newsroom.handle,
      mediaFolder: settings.MONEXUS_MEDIA_DIR,
      pages,
      live,
    }),
  ),
)

/** Answers what has been asked, ends or hands back what is being done, closes the database. */
const close = async (): Promise<void> => {
  endLive()
  endIndex()
  await createHttpTerminator({ server, gracefulTerminationTimeout: 5000 }).terminate()
  await endJobs(payload)
  await Promise.all([pagesRecorded(payload), press.end()])
  await payload.destroy()
  process.exit(0)
}

await reportStep('Server', async () => {
  server.listen(settings.PORT)
  await once(server, 'listening')
  return { outcome: `listening on port ${settings.PORT}` }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
const accountsFile = settings.MONEXUS_DEMO === '1' ? `${settings.MONEXUS_DATA_DIR}/demo-accounts.txt` : null
process.stdout.write(announce({ origin, opened, accountsFile }))
await warmPages(paper).catch((error: unknown) => {
  payload.logger.warn({ err: error }, 'The paper could not be rendered before its first reader came.')
})
await newsroom.prepare()
await startJobs(payload)
press.start()
releaseMemory()
