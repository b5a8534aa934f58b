import { z } from 'zod'
import { oneLine } from './oneLine.ts'

/** Why a body cannot be read: the place in the stored editor state and a sentence for the editor. */
export interface BodyRefusal {
  path: string
  message: string
}

/** What a walk through the stored editor state gathers on its way. */
export interface BodyReading {
  refusals: BodyRefusal[]
  /** Characters of text and addresses met so far. */
  characters: number
}

/** One node of the stored editor state, with its place and its distance from the root. */
export interface BodyNode {
  type: string
  fields: Record<string, unknown>
  path: string
  depth: number
}

const deepest = 20
const mostCharacters = 2_000_000
const nodeShape = z.looseObject({ type: z.string() })

/** Notes a refusal and answers nothing, so that a reader can `return refuse(…)`. */
export function refuse(reading: BodyReading, path: string, message: string): undefined {
  reading.refusals.push({ path, message })
}

/** Counts text towards the limit of 2 million characters. */
export function weigh(reading: BodyReading, text: string, path: string): void {
  reading.characters += text.length
  if (reading.characters > mostCharacters && reading.refusals.length === 0) {
    refuse(reading, path, 'The body is longer than 2 million characters. Split the article.')
  }
}

function readNode(value: unknown, parent: BodyNode, index: number): BodyNode | null {
  const parsed = nodeShape.safeParse(value)
  if (!parsed.success) return null
  return {
    type: parsed.data.type,
    fields: parsed.data,
    path: `${parent.path}.children.${index}`,
    depth: parent.depth + 1,
  }
}

/** The children of a node in order; stops at the first refusal, at depth 20 and at what is no node. */
export function* childrenOf(parent: BodyNode, reading: BodyReading): Generator<BodyNode> {
  const { children } = parent.fields
  if (!Array.isArray(children)) {
    refuse(
      reading,
      `${parent.path}.children`,
      `A "${oneLine(parent.type)}" in the body has no list of contents.`,
    )
    return
  }
  for (const [index, value] of children.entries()) {
    if (reading.refusals.length > 0) return
    const node = readNode(value, parent, index)
    if (!node) {
      refuse(
        reading,
        `${parent.path}.children.${index}`,
        'The body holds something that is no node of the editor.',
      )
    } else if (node.depth > deepest) {
      refuse(reading, node.path, `The body is nested more than ${deepest} levels deep. Flatten its lists.`)
    } else {
      yield node
    }
  }
}
