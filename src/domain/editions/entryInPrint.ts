import type { ArticleSnapshot } from './articleSnapshot.ts'
import type { PrintedEntry } from './manifest.ts'
import { sha256Of } from './sha256Of.ts'

/**
 * What a release says of an article it prints: its address, the hash of its text, and what machines had a part
 * in it, in brief.
 * @throws NotCanonical for a snapshot that is not plain JSON.
 */
export const entryInPrint = (snapshot: ArticleSnapshot): PrintedEntry => {
  const { article, slug } = snapshot
  const drafts = 'drafts' in snapshot ? snapshot.drafts : undefined
  const brief = drafts?.map(({ engine, model, packSha256, digitalSourceType }) => ({
    engine,
    model,
    packSha256,
    digitalSourceType,
  }))
  return { article, slug, sha256: sha256Of(snapshot), ...(brief ? { drafts: brief } : {}) }
}
