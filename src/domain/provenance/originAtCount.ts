/** A provenance link as it is counted for independence. */
export interface OriginAtCount {
  id: string
  /** Who owns the registered source; null when nobody registered it. */
  owner: string | null
  /** The link's identity, such as `x:1234`. */
  identity: string
  /** The frozen text; null when there is none. */
  text: string | null
  /** Identity (or id) of the post it forwards. */
  forwardOf: string | null
}
