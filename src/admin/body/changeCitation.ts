import { $isInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, type LexicalEditor, type NodeKey } from '@payloadcms/richtext-lexical/lexical'

/** Lets a citation name other links, as one step of the editor’s history; none takes it out. */
export const changeCitation = (editor: LexicalEditor, key: NodeKey, links: readonly string[]): void => {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if (!$isInlineBlockNode(node)) return
    node.selectNext()
    if (links.length === 0) node.remove()
    else node.setFields({ ...node.getFields(), links: [...links] })
  })
  editor.focus()
}
