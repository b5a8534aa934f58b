import type { z } from 'zod'
import { mostPackItems } from '../domain/synthesis/orderRequest.ts'
import { oneLine } from '../domain/publication/oneLine.ts'

/** What of an order or an act on a sentence cannot be read, and the sentence that says so. */
export interface Unreadable {
  path: string
  sentence: string
}

const wanted = `1 to ${String(mostPackItems)} items to order, or a sentence and the article’s rev`

/** Names what cannot be read: a key that nobody knows, words with signs that cannot be kept, or a field. */
export const unreadableOrder = ({ issues: [issue] }: z.ZodError): Unreadable => {
  if (issue?.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${oneLine(key)}”`).join(', ')
    const sentence = `Nothing here is called ${keys}. Leave it out, or look at how it is written.`
    return { path: issue.keys[0] ?? '', sentence }
  }
  const path = String(issue?.path[0] ?? 'items')
  if (issue?.code === 'custom') return { path, sentence: issue.message }
  return { path, sentence: `Say what is meant: ${wanted}. “${path}” cannot be read.` }
}
