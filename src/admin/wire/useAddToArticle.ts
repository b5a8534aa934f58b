'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef } from 'react'
import type { ArticleChoice } from '../../domain/wire/desk/articleChoice.ts'
import { isolateText } from '../../domain/wire/isolateText.ts'
import { orderAtNewsroom } from '../askNewsroom.ts'
import { tellNotes } from './tellNotes.ts'
import { useWireDesk } from './WireDeskContext.tsx'

/**
 * Adds the chosen items to an article, one article at a time, and says what came of it. They stay chosen
 * when they are refused: whoever reads why leaves out what stands in the way.
 */
export const useAddToArticle = (catchUp: () => void) => {
  const { config } = useConfig()
  const { chosen, say, open, letGo } = useWireDesk()
  const isAdding = useRef(false)
  return async ({ id, headline }: ArticleChoice): Promise<void> => {
    if (isAdding.current) return
    isAdding.current = true
    const address = `${config.serverURL}${config.routes.api}/articles/${id}/from-wire`
    const answer = await orderAtNewsroom(address, { items: chosen })
    isAdding.current = false
    open(null)
    say(answer.refusal ?? `Added to “${isolateText(headline)}”.`)
    if (answer.refusal !== null) return
    tellNotes(answer.body)
    letGo()
    catchUp()
  }
}
