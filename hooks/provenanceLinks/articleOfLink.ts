import type { PayloadRequest } from 'payload'
import { idOf } from '../../src/domain/publication/idOf.ts'

interface Changed {
  doc: { id?: unknown; article?: unknown }
  data?: { article?: unknown }
  previousDoc?: { article?: unknown }
  req: PayloadRequest
}

const removedFrom = ({ context }: PayloadRequest): Map<string, unknown> => {
  const noted = context['removedFrom'] instanceof Map ? context['removedFrom'] : new Map<string, unknown>()
  context['removedFrom'] = noted
  return noted
}

/** Notes whose link is about to go; afterwards a request that asked for little cannot hide it. */
export const noteRemovedFrom = (req: PayloadRequest, link: string, article: unknown): void => {
  removedFrom(req).set(link, article)
}

/** The article of a link that was saved or removed, however little of `doc` a request asked to be answered with. */
export const articleOfLink = ({ doc, data, previousDoc, req }: Changed): string | null =>
  idOf(data?.article) ??
  idOf(previousDoc?.article) ??
  idOf(doc.article ?? removedFrom(req).get(String(doc.id)))
