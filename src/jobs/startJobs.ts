import { getPayload, type Payload } from 'payload'

/** Begins the background work of this process, once the server answers; see `newsroomJobs`. */
export const startJobs = async ({ config }: Payload): Promise<void> => {
  await getPayload({ config, cron: true })
}
