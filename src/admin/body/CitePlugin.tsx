'use client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_NORMAL,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useState } from 'react'
import type { Anchor } from './Anchor.ts'
import { caretAnchor } from './caretAnchor.ts'
import { changeCitation } from './changeCitation.ts'
import { citeCommand, type CitationInText } from './citeCommand.ts'
import { CitePicker } from './CitePicker.tsx'
import { useCiting } from './CitingProvider.tsx'
import { insertCitation } from './insertCitation.ts'
import { isCiteKey } from './isCiteKey.ts'
import { numbersOf } from './numbersOf.ts'
import { rememberCaret } from './rememberCaret.ts'

/** A key pressed on a button within the text is the button’s; the editor would write with it. */
const isOnButton = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('[data-lexical-decorator] button') !== null

interface Asked {
  anchor: Anchor
  citation: CitationInText | null
  caret: RangeSelection | null
}

const anchorOf = (editor: LexicalEditor, citation: CitationInText | null): Anchor =>
  citation ? () => editor.getElementByKey(citation.key)?.getBoundingClientRect() ?? null : caretAnchor(editor)

/** Listens for whoever asks to cite: toolbars, slash menu, cards and keys. */
const useAsked = (editor: LexicalEditor) => {
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    // The slash menu takes its own words out first; the cursor is where it belongs a frame later.
    const open = (citation: CitationInText | null) =>
      requestAnimationFrame(() =>
        setAsked({ citation, anchor: anchorOf(editor, citation), caret: rememberCaret(editor) }),
      )
    const onKey = (event: KeyboardEvent): boolean => {
      if (!isCiteKey(event)) return false
      event.preventDefault()
      return editor.dispatchCommand(citeCommand, null)
    }
    return mergeRegister(
      editor.registerCommand(citeCommand, (citation) => open(citation) > 0, COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(KEY_DOWN_COMMAND, isOnButton, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_DOWN_COMMAND, onKey, COMMAND_PRIORITY_NORMAL),
    )
  }, [editor])
  return { asked, done: () => setAsked(null) }
}

/** Opens the picker where it was asked for, and cites what is chosen in it. */
export const CitePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { announce, refresh } = useCiting()
  const { asked, done } = useAsked(editor)
  if (!asked) return null
  const close = () => {
    done()
    editor.focus()
  }
  const cite = (links: readonly string[]) => {
    done()
    if (asked.citation) changeCitation(editor, asked.citation.key, links)
    else insertCitation(editor, links, asked.caret)
    void refresh().then((cards) => announce(`Cited ${numbersOf(links, cards)}.`))
  }
  const cited = asked.citation?.links ?? []
  return <CitePicker anchor={asked.anchor} cited={cited} onCite={cite} onClose={close} />
}
