import { createCommand, type LexicalCommand, type NodeKey } from '@payloadcms/richtext-lexical/lexical'

/** A citation in the text that is to be changed. */
export interface CitationInText {
  key: NodeKey
  links: readonly string[]
}

/** Asks for the picker of sources: for a citation that is there, or (null) for a new one at the cursor. */
export const citeCommand: LexicalCommand<CitationInText | null> = createCommand('cite')
