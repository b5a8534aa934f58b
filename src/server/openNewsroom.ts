import { getPayload, type Payload } from 'payload'
import config from '../../payload.config.ts'

/**
 * Payload on the database of this environment, with every migration run. Next finds the same
 * instance in this process: Payload keeps it on `globalThis`.
 */
export const openNewsroom = async (): Promise<Payload> => getPayload({ config })
