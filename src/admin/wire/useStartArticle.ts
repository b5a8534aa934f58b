'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef } from 'react'
import { z } from 'zod'

const begun = z.object({ article: z.object({ id: z.string() }) })
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unheard = 'The newsroom did not answer. No article was started; check your connection and try again.'

interface Order {
  items: readonly string[]
  headline: string
}

const begin = async (address: string, order: Order): Promise<{ id: string } | string> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
    })
    const json: unknown = await response.json()
    if (response.ok) return begun.parse(json).article
    return refusal.safeParse(json).data?.errors[0]?.message ?? unheard
  } catch {
    return unheard
  }
}

/** Starts an article from wire items and opens it; a refusal is said. One at a time. */
export const useStartArticle = (say: (sentence: string) => void) => {
  const { config } = useConfig()
  const router = useRouter()
  const isStarting = useRef(false)
  return async (items: readonly string[], headline: string): Promise<void> => {
    if (isStarting.current) return
    isStarting.current = true
    say('Starting the article…')
    const outcome = await begin(`${config.serverURL}${config.routes.api}/articles/from-wire`, {
      items,
      headline,
    })
    isStarting.current = false
    if (typeof outcome === 'string') return say(outcome)
    router.push(`${config.routes.admin}/collections/articles/${outcome.id}`)
  }
}
