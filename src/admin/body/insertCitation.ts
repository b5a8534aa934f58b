import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $isRootOrShadowRoot,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { $goBackTo } from './rememberCaret.ts'

/** What is selected is cited, not replaced: the mark goes behind it. */
const $goBehindSelection = (): void => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return void $getRoot().selectEnd()
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
  selection.anchor.set(key, offset, type)
  selection.focus.set(key, offset, type)
}

const $citation = (links: readonly string[]) =>
  $createInlineBlockNode({ id: '', blockType: 'citation', blockName: '', links: [...links] })

/** Puts a citation of these links at the cursor, or behind what is selected. Call inside an update. */
export const $insertCitation = (links: readonly string[]): void => {
  $goBehindSelection()
  const node = $citation(links)
  $insertNodes([node])
  if (!$isRootOrShadowRoot(node.getParentOrThrow())) return
  const paragraph = $createParagraphNode()
  node.insertBefore(paragraph)
  paragraph.append(node)
  paragraph.selectEnd()
}

/**
 * Cites links as one step of the editor’s history, and gives the editor the focus back.
 * @param caret where the cursor stood when it was asked for: the focus was elsewhere since
 */
export const insertCitation = (
  editor: LexicalEditor,
  links: readonly string[],
  caret: RangeSelection | null,
): void => {
  editor.update(() => {
    $goBackTo(caret)
    $insertCitation(links)
  })
  editor.focus()
}
