/** A source of the demo newsroom, and the document its items arrive in. */
export interface DemoSource {
  /** Upper-case letters, at most twelve: what the ticker prints. */
  code: string
  name: string
  platform: 'rss' | 'telegram' | 'x' | 'mastodon' | 'bluesky' | 'push'
  handle: string
  /** Where a reader finds the source. */
  url: string
  /** Sources of one owner count once when independence is judged. */
  owner: string
  stance: string
  language: 'en' | 'fr' | 'es'
  /** The section it mostly writes for, by its slug; agencies and dailies write for all. */
  section?: string
  /** The document this source's items are written into for `monexus ingest`. */
  document: 'rss' | 'atom' | 'rdf' | 'json' | 'telegram'
}
