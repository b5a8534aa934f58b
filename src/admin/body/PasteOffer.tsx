'use client'
import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useEffectEvent, useState } from 'react'
import { citeAddress } from './citeAddress.ts'
import { useCiting } from './CitingProvider.tsx'
import { FloatingCard } from './FloatingCard.tsx'
import { isCiteKey } from './isCiteKey.ts'
import { numbersOf } from './numbersOf.ts'
import { replaceAddress } from './replaceAddress.ts'
import { useCiteShortcut } from './useCiteShortcut.ts'
import { usePastedAddress } from './usePastedAddress.ts'

const sentenceOf = ({ kind, link }: { kind: string; link: { number: number } | null }): string => {
  const what = kind === 'post' ? 'a post' : 'a page'
  return link
    ? `This is ${what} the article lists as [${link.number}].`
    : `This is ${what} that can be cited.`
}

/** Offers to cite an address that was pasted, instead of leaving it in the text. */
export const PasteOffer = () => {
  const [editor] = useLexicalComposerContext()
  const { api, article, refresh, announce } = useCiting()
  const { offer, dismiss } = usePastedAddress(editor)
  const [refusal, setRefusal] = useState('')
  const keys = useCiteShortcut()
  const accept = async () => {
    if (!offer || article === null) return
    const cited = await citeAddress({ api, article }, offer.address)
    setRefusal(cited.ok ? '' : cited.sentence)
    if (!cited.ok) return announce(cited.sentence)
    dismiss()
    const cards = await refresh()
    replaceAddress(editor, offer.address, cited.link)
    announce(`Cited ${numbersOf([cited.link], cards)}.`)
  }
  const close = () => {
    setRefusal('')
    dismiss()
  }
  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') close()
    else if (isCiteKey(event)) void accept()
    else return false
    event.preventDefault()
    return true
  })
  useEffect(() => {
    if (!offer) return
    announce(`${sentenceOf(offer)} Press ${keys} to cite it, Escape to keep the address.`)
    return editor.registerCommand(KEY_DOWN_COMMAND, (event) => onKey(event), COMMAND_PRIORITY_CRITICAL)
  }, [announce, editor, keys, offer])
  if (!offer) return null
  return (
    <FloatingCard anchor={offer.anchor} aria-label="Pasted address" className="paste-offer" role="group">
      <p className="desk-card__text">{refusal || sentenceOf(offer)}</p>
      <div className="desk-card__acts">
        <button className="desk-card__act" onClick={() => void accept()} type="button">
          Cite it <kbd>{keys}</kbd>
        </button>
        <button className="desk-card__act desk-card__act--quiet" onClick={close} type="button">
          Keep the address <kbd>Esc</kbd>
        </button>
      </div>
    </FloatingCard>
  )
}
