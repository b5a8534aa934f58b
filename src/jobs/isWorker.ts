import { environment } from '../adapters/environment.ts'

/** Only a process that is to work runs jobs; a web node queues them for others. */
export const isWorker = (): boolean => environment().MONEXUS_ROLE !== 'web'
