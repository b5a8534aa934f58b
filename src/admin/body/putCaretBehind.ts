import {
  $createRangeSelectionFromDom,
  $setSelection,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'

/** Puts the cursor behind a passage; the editor learns of it at once, not with the browser’s next event. */
export const putCaretBehind = (editor: LexicalEditor, { endContainer, endOffset }: Range): void => {
  const selection = window.getSelection()
  selection?.collapse(endContainer, endOffset)
  editor.update(() => $setSelection($createRangeSelectionFromDom(selection, editor)))
}
