import type { DraftBlock } from '../publication/bodyBlock.ts'
import { bodyText } from '../publication/bodyText.ts'
import { bodyOfNodes, lexicalOfBlock, type LexicalNode, type NewId } from '../publication/lexicalOfBlock.ts'
import { parseBody } from '../publication/parseBody.ts'
import { replaceWords } from '../publication/replaceWords.ts'
import type { BodyChange } from './bodyChange.ts'

/** A block beside the node the editor stores of it. */
interface Child {
  block: DraftBlock
  node: LexicalNode
}

const isEmptied = (block: DraftBlock): boolean =>
  block.kind !== 'rule' && (bodyText([block])[0] ?? '').trim() === ''

const childrenOf = (body: unknown, blocks: readonly DraftBlock[]): Child[] => {
  const { root } = body as { root: { children: LexicalNode[] } }
  return blocks.flatMap((block, index) => {
    const node = root.children[index]
    return node ? [{ block, node }] : []
  })
}

const holds = (block: DraftBlock, words: string): boolean => replaceWords(block, words, []) !== null

const replaced = (
  children: readonly Child[],
  { words, by }: Extract<BodyChange, { kind: 'replace' }>,
  newId: NewId,
): Child[] | null => {
  const at = children.findIndex(({ block }) => holds(block, words))
  const block = children[at] ? replaceWords(children[at].block, words, by) : null
  if (!block) return null
  const changed = isEmptied(block) ? [] : [{ block, node: lexicalOfBlock(block, newId) }]
  return [...children.slice(0, at), ...changed, ...children.slice(at + 1)]
}

const inserted = (
  children: readonly Child[],
  { behind, block }: Extract<BodyChange, { kind: 'insert' }>,
  newId: NewId,
): Child[] => {
  const found = behind === null ? -1 : children.findLastIndex((one) => holds(one.block, behind))
  const at = found < 0 ? children.length : found + 1
  return [...children.slice(0, at), { block, node: lexicalOfBlock(block, newId) }, ...children.slice(at)]
}

/**
 * A body as the editor stores it, with these changes made one after the other. Blocks that none of them
 * touches are kept to the letter. Null where the body cannot be read, or words that are to be replaced do
 * not stand in it: then somebody wrote there, and nothing is to be done.
 */
export const changeBody = (
  body: unknown,
  changes: readonly BodyChange[],
  newId: NewId,
): { root: LexicalNode } | null => {
  const parsed = parseBody(body)
  if (!parsed.ok) return null
  let children: Child[] | null = parsed.blocks.length === 0 ? [] : childrenOf(body, parsed.blocks)
  for (const change of changes) {
    children =
      change.kind === 'replace' ? replaced(children, change, newId) : inserted(children, change, newId)
    if (children === null) return null
  }
  return bodyOfNodes(children.map(({ node }) => node))
}
