'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { z } from 'zod'

/** Milliseconds without another letter after which is asked. */
const typing = 200

type Found<Choice> = readonly Choice[] | 'unheard'

const fetchChoices = async <Choice>(
  address: string,
  shape: z.ZodType<readonly Choice[]>,
): Promise<Found<Choice>> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return shape.safeParse(await response.json()).data ?? 'unheard'
  } catch {
    return 'unheard'
  }
}

export interface ChoicesAsked<Choice> {
  /** Where they are asked for, below the address of the API. */
  path: string
  /** What is answered; the same at every call. */
  shape: z.ZodType<readonly Choice[]>
}

/** What can be chosen by these words; null while it is asked for, `unheard` when nothing came back. */
export const useChoices = <Choice>(
  { path, shape }: ChoicesAsked<Choice>,
  words: string,
): Found<Choice> | null => {
  const { config } = useConfig()
  const address = `${config.serverURL}${config.routes.api}${path}?words=${encodeURIComponent(words)}`
  const [found, setFound] = useState<{ address: string; choices: Found<Choice> } | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      void fetchChoices(address, shape).then((choices) => isWanted && setFound({ address, choices }))
    }, typing)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address, shape])
  return found?.address === address ? found.choices : null
}
