'use client'
import { useConfig, usePayloadAPI } from '@payloadcms/ui'
import { z } from 'zod'

const masthead = z.object({ timeZone: z.string() })

/** The paper’s time zone; UTC until it is known. */
export const useMastheadZone = (): string => {
  const { config } = useConfig()
  const address = `${config.serverURL}${config.routes.api}/globals/masthead`
  const [{ data }] = usePayloadAPI(address, { initialParams: { depth: 0, 'select[timeZone]': true } })
  return masthead.safeParse(data).data?.timeZone ?? 'UTC'
}
