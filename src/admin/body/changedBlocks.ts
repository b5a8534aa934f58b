import { $getRoot, type UpdateListenerPayload } from '@payloadcms/richtext-lexical/lexical'

/**
 * The keys of the blocks an update of the editor may have changed. Undo puts a whole state in place and
 * names nothing that changed: then it is all of them.
 */
export const changedBlocks = ({
  dirtyElements,
  dirtyLeaves,
  editorState,
  prevEditorState,
}: UpdateListenerPayload): string[] => {
  const named = dirtyElements.size + dirtyLeaves.size
  if (named === 0 && editorState._nodeMap === prevEditorState._nodeMap) return []
  const blocks = editorState.read(() => $getRoot().getChildrenKeys())
  return named === 0 ? blocks : blocks.filter((key) => dirtyElements.has(key))
}
