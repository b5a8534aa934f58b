import type { Ask } from './askApi.ts'
import { type CitingDraft, doneBy } from './draftCiting.ts'

/** A draft sent to fact-check, each of its links verified, and its text cleared. */
export const clearByApi = async (
  { editor, checker }: { editor: Ask; checker: Ask },
  { id, links }: CitingDraft,
): Promise<void> => {
  doneBy(await editor(`/articles/${id}?draft=true`, { stage: 'in-check' }, 'PATCH'))
  for (const link of links)
    doneBy(await checker(`/provenance-links/${link}`, { verification: { status: 'verified' } }, 'PATCH'))
  doneBy(await checker(`/articles/${id}?draft=true`, { stage: 'cleared' }, 'PATCH'))
}
