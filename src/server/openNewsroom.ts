import { getPayload, type Payload } from 'payload'
import { wireIndex } from '../commands/wireDesk/wireIndex.ts'
import config from '../../payload.config.ts'

/** Payload runs shipped migrations by itself in production only. */
const migrate = async ({ db }: Payload): Promise<void> => {
  const shipped = 'prodMigrations' in db ? db.prodMigrations : undefined
  await db.migrate(shipped ? { migrations: shipped as never } : {})
}

/**
 * Payload on the database of this environment, with every migration run and the wire’s index made. Next finds the same
 * instance in this process: Payload keeps it on `globalThis`.
 */
export const openNewsroom = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  if (process.env['NODE_ENV'] !== 'production') await migrate(payload)
  await wireIndex(payload)
  return payload
}
