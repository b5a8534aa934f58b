import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $insertCitation } from './insertCitation.ts'

/** The text that holds the address: the one at the cursor, if several do. */
const $holderOf = (address: string): TextNode | undefined => {
  const holders = $getRoot()
    .getAllTextNodes()
    .filter((node) => node.getTextContent().includes(address))
  const selection = $getSelection()
  const at = $isRangeSelection(selection) ? selection.anchor.key : ''
  return holders.find((node) => node.getKey() === at) ?? holders.at(-1)
}

const $replace = (address: string, link: string): void => {
  const holder = $holderOf(address)
  if (holder) {
    const start = holder.getTextContent().lastIndexOf(address)
    holder.select(start, start + address.length).removeText()
  }
  $insertCitation([link])
}

/** A citation in place of an address in the text, as one step of the editor’s history. */
export const replaceAddress = (editor: LexicalEditor, address: string, link: string): void => {
  editor.update(() => $replace(address, link))
  editor.focus()
}
