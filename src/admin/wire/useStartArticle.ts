'use client'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useRef } from 'react'
import { z } from 'zod'
import { orderAtNewsroom } from '../askNewsroom.ts'
import { tellNotes } from './tellNotes.ts'

const begun = z.object({ article: z.object({ id: z.string() }) })

/** Starts an article from wire items and opens it; a refusal is said. One at a time. */
export const useStartArticle = (say: (sentence: string) => void) => {
  const { config } = useConfig()
  const router = useRouter()
  const isStarting = useRef(false)
  return async (items: readonly string[], headline: string): Promise<void> => {
    if (isStarting.current) return
    isStarting.current = true
    say('Starting the article…')
    const address = `${config.serverURL}${config.routes.api}/articles/from-wire`
    const answer = await orderAtNewsroom(address, { items, headline })
    isStarting.current = false
    if (answer.refusal !== null) return say(answer.refusal)
    tellNotes(answer.body)
    router.push(`${config.routes.admin}/collections/articles/${begun.parse(answer.body).article.id}`)
  }
}
