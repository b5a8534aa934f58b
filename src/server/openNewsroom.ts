import { getPayload, type Payload } from 'payload'
import { setPagePrinter } from '../commands/pagePrinter.ts'
import { wireIndex } from '../commands/wireDesk/wireIndex.ts'
import config from '../../payload.config.ts'
import { printPages } from './inPrint/printPages.ts'

/** Payload runs shipped migrations by itself in production only. */
const migrate = async ({ db }: Payload): Promise<void> => {
  const shipped = 'prodMigrations' in db ? db.prodMigrations : undefined
  await db.migrate(shipped ? { migrations: shipped as never } : {})
}

/**
 * Payload on the database of this environment, with every migration run, the wire’s index made and a printer for the
 * pages of releases. Next finds the same instance in this process: Payload keeps it on `globalThis`.
 */
export const openNewsroom = async (): Promise<Payload> => {
  setPagePrinter(printPages)
  const payload = await getPayload({ config })
  if (process.env['NODE_ENV'] !== 'production') await migrate(payload)
  await wireIndex(payload)
  return payload
}
