import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

/** Where the cursor stands in an editor’s text now, to go back to; null where it is in no text. */
export const rememberCaret = (editor: LexicalEditor): RangeSelection | null =>
  editor.getEditorState().read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.clone() : null
  })

const $isThere = ({ key, offset }: PointType): boolean => {
  const node = $getNodeByKey(key)
  if (!node?.isAttached()) return false
  return offset <= ($isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize())
}

/** Puts the cursor back, unless the text it stood in is gone. Call inside an update. */
export const $goBackTo = (caret: RangeSelection | null): void => {
  if (caret && $isThere(caret.anchor) && $isThere(caret.focus)) $setSelection(caret.clone())
}
