import { createLocalReq, type PayloadRequest } from 'payload'
import { acceptSynthesis } from '../../src/commands/synthesis/acceptSynthesis.ts'
import { readSynthesis } from '../../src/commands/synthesis/readSynthesis.ts'
import { requireSynthesis } from '../../src/commands/synthesis/requireSynthesis.ts'
import { runSynthesis } from '../../src/commands/synthesis/runSynthesis.ts'
import { synthesisView, type SynthesisView } from '../../src/domain/synthesis/synthesisView.ts'
import type { Article, WireItem } from '../../src/generated/payload-types.ts'
import { createStaff, type Staff } from './createStaff.ts'
import type { TestNewsroom } from './openTestNewsroom.ts'
import { harbourReports, ordered } from './orderedSynthesis.ts'

/** An editor with reports of the wire, and what editors do with drafts. */
export interface DraftingEditor {
  staff: Staff
  reports: WireItem[]
  items: string[]
  request: () => Promise<PayloadRequest>
  /** Orders a draft, of all reports if nothing else is asked, and has it made; answers its id. */
  run: (asked?: Record<string, unknown>) => Promise<string>
  view: (synthesis: string) => Promise<SynthesisView>
  articleAt: (id: string) => Promise<Article>
  revAt: (id: string) => Promise<number>
  /** Takes over sentences by their names, or all, in the article as it stands. */
  accept: (synthesis: string, sentences?: readonly string[]) => Promise<Article>
}

export const draftingEditor = async (newsroom: TestNewsroom): Promise<DraftingEditor> => {
  const { payload } = newsroom
  const staff = await createStaff(payload, 'editor')
  const reports = await harbourReports(payload)
  const items = reports.map(({ id }) => id)
  const request = (): Promise<PayloadRequest> => createLocalReq({ user: staff.user }, payload)
  const articleAt = (id: string): Promise<Article> =>
    payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
  const revAt = async (id: string): Promise<number> => (await articleAt(id)).rev ?? 0
  const run = async (asked: Record<string, unknown> = {}): Promise<string> => {
    const { id } = await ordered(payload, staff, { items, ...asked })
    await runSynthesis(payload, id)
    return id
  }
  const view = async (id: string): Promise<SynthesisView> => {
    const req = await request()
    return synthesisView.parse(await readSynthesis(req, await requireSynthesis(req, id)))
  }
  const accept = async (synthesis: string, sentences?: readonly string[]): Promise<Article> => {
    const { article } = await view(synthesis)
    return acceptSynthesis(await request(), { synthesis, sentences, rev: article?.rev ?? 0 })
  }
  return { staff, reports, items, request, run, view, articleAt, revAt, accept }
}
