/** What the wire desk can be filtered by, and what whoever opened it may do there. */
export interface DeskChoices {
  sources: { id: string; code: string; name: string; owner: string }[]
  owners: string[]
  /** Sections that sources write for, in the order of the paper. */
  sections: { id: string; title: string }[]
  /** BCP 47 codes of registered sources. */
  languages: string[]
}
