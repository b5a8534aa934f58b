import type { DraftPart } from '../../domain/synthesis/synthesisDraft.ts'
import type { SynthesisEngine, SynthesisForm } from '../../domain/synthesis/synthesisOrder.ts'
import type { SynthesisState } from '../../domain/synthesis/synthesisState.ts'
import type { SentenceStanding } from '../../domain/synthesis/synthesisView.ts'
import type { WireRow } from '../../domain/wire/desk/wireRow.ts'

interface FormWords {
  title: string
  /** What it is, in a sentence. */
  told: string
  /** Words it usually has. */
  usual: number
}

/** What can be ordered, the shortest first. */
const forms: Readonly<Record<SynthesisForm, FormWords>> = {
  brief: { title: 'Brief', told: 'A few sentences: what happened, and what is contested.', usual: 120 },
  report: {
    title: 'Report',
    told: 'What happened, what each side says, what is contested and what is not known.',
    usual: 400,
  },
  explainer: {
    title: 'Explainer',
    told: 'The same under headings, with the background that the wire gives.',
    usual: 700,
  },
}

const engines: Readonly<Record<SynthesisEngine, { title: string; told: string }>> = {
  extractive: {
    title: 'The sources’ own sentences',
    told: 'Needs no model and no network: every sentence is quoted, or told with who says it.',
  },
  model: {
    title: 'A language model',
    told: 'It writes from the same evidence. Every sentence is checked against it, and what fails is taken out.',
  },
}

/** How a run came to its end, or that it goes on. */
const states: Readonly<Record<SynthesisState, string>> = {
  waiting: 'Synthesising…',
  running: 'Synthesising…',
  done: 'The draft is made',
  failed: 'No draft came of it',
  refused: 'It was refused',
  canceled: 'It was canceled',
}

/** What became of a drafted sentence. */
const standings: Readonly<Record<SentenceStanding, string>> = {
  stands: 'In the text',
  changed: 'Changed by an editor',
  quoted: 'Quotation in its place',
  proposed: 'Proposed',
  dropped: 'Dropped',
  removed: 'Taken out of the text',
}

const parts: Readonly<Record<DraftPart, string>> = {
  happened: 'What happened',
  sides: 'What each side says',
  contested: 'What is contested',
  unknown: 'What is not known',
  context: 'Background',
}

/** Why nothing may be drafted from an item. */
const takenBack: Readonly<Record<Exclude<WireRow['state'], 'live' | 'edited'>, string>> = {
  deleted: 'Deleted by its source',
  canceled: 'Canceled by its source',
  withheld: 'Withheld by its source',
}

/** What the newsroom says of drafts, by what it is about. */
export const synthesisWords = { forms, engines, states, standings, parts, takenBack }
