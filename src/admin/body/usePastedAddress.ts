'use client'
import {
  COMMAND_PRIORITY_HIGH,
  type LexicalEditor,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useEffect, useEffectEvent, useState } from 'react'
import type { PastedLink } from '../../domain/provenance/pastedLink.ts'
import type { Anchor } from './Anchor.ts'
import { caretAnchor } from './caretAnchor.ts'
import { useCiting } from './CitingProvider.tsx'
import { citingAnswers } from './citingAnswers.ts'
import { pastedAddress } from './pastedAddress.ts'

interface Offer extends Pick<PastedLink, 'kind' | 'link'> {
  address: string
  anchor: Anchor
}

const addressIn = (event: unknown): string | null =>
  event instanceof ClipboardEvent ? pastedAddress(event.clipboardData?.getData('text/plain') ?? '') : null

/** The address last pasted, if it can be cited; the paste itself goes its usual way. */
export const usePastedAddress = (editor: LexicalEditor) => {
  const { api, article } = useCiting()
  const [offer, setOffer] = useState<Offer | null>(null)
  const consider = useEffectEvent(async (address: string) => {
    setOffer(null)
    if (article === null) return
    const answer = await citingAnswers.identify(api, article, address)
    if (!answer.ok || answer.told.refusal) return
    const { kind, link } = answer.told
    if (kind === 'post' || kind === 'web') setOffer({ address, kind, link, anchor: caretAnchor(editor) })
  })
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const address = addressIn(event)
          if (address !== null) void consider(address)
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return { offer, dismiss: () => setOffer(null) }
}
