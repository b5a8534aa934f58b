import type { TakenBack } from '../../domain/wire/takenBack.ts'
import type { WireItem } from '../../domain/wire/wireItem.ts'

export type WireFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'telegram' | 'ninjs' | 'newsml'

/** A document as characters; `name` is what a person calls it: a file's path, later a URL. */
export interface WireDocument {
  name: string
  text: string
  /** How many entries its markup holds, whatever is in them; 0 where a parser counts them itself. */
  entries: number
}

/** Something a person should know of a document that was read all the same. */
export interface WireWarning {
  code:
    | 'encoding-guessed'
    | 'letters-broken'
    | 'entry-skipped'
    | 'time-unreadable'
    | 'time-unbelieved'
    | 'time-ahead'
    | 'version-ahead'
    | 'version-older'
    | 'version-unordered'
    | 'link-unresolved'
    | 'status-unknown'
    | 'taken-back'
    | 'embargo-unclear'
  message: string
}

/** A document no item was taken from: `broken` may be whole next time, `refused` is the wrong thing. */
export interface WireRefusal {
  outcome: 'refused' | 'broken'
  code: string
  /** One sentence naming the document and, where there is one, the field or line. */
  message: string
}

export interface WireReading {
  outcome: 'ok' | 'empty'
  format: WireFormat
  /** The channel whose posts these are, where the document says so (Telegram). */
  channel: string | null
  items: WireItem[]
  /** What the document takes back without saying it again. */
  takenBack: TakenBack[]
  /** How many entries say nothing that could be kept. */
  leftOut: number
  warnings: WireWarning[]
}

export type ParsedWire = WireReading | WireRefusal

/** Every format answers this one question, and never throws on a document. */
export type WireParser = (document: WireDocument) => ParsedWire
