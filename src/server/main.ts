import { createServer as createHttpServer } from 'node:http'
import { resolve } from 'node:path'
import next from 'next'
import { environment } from '../adapters/environment.ts'
import { finishPresses } from '../commands/finishPresses.ts'
import { readAssets } from './readAssets.ts'
import { createServer } from './createServer.ts'
import { openNewsroom } from './openNewsroom.ts'
import { site } from './site.ts'

const settings = environment()
const dev = process.env['NODE_ENV'] !== 'production'
const payload = await openNewsroom()
await finishPresses(payload)
const nextApp = next({ dev, dir: resolve('.'), port: settings.PORT })
await nextApp.prepare()
const handle = nextApp.getRequestHandler()
const app = createServer({
  site: site(payload, {
    origin: settings.MONEXUS_PUBLIC_URL || `http://localhost:${settings.PORT}`,
    assets: await readAssets(),
    quotesFile: settings.MONEXUS_QUOTES_FILE || resolve(settings.MONEXUS_DATA_DIR, 'quotes.json'),
  }),
  newsroom: (req, res) => void handle(req, res),
  mediaFolder: settings.MONEXUS_MEDIA_DIR,
})
createHttpServer(app).listen(settings.PORT, () => payload.logger.info(`Serving on ${settings.PORT}`))
