import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Anchor } from './Anchor.ts'
import { anchorOfRange } from './anchorOfRange.ts'

/** Where the cursor stands in an editor’s text now; the editor itself when it stands elsewhere. */
export const caretAnchor = (editor: LexicalEditor): Anchor => {
  const root = editor.getRootElement()
  const selection = window.getSelection()
  if (!root || !selection?.anchorNode || !root.contains(selection.anchorNode))
    return () => root?.getBoundingClientRect() ?? null
  const range = selection.getRangeAt(0).cloneRange()
  range.collapse(false)
  return anchorOfRange(range)
}
