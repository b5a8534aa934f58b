import type { SentenceFault } from '../../src/domain/synthesis/synthesisDraft.ts'
import type { StubSentence } from './modelBrains.ts'

interface Seeded {
  error: string
  sentence: StubSentence
  /** The fault that must be found, and the words that must be marked. */
  code: SentenceFault
  marked: string
}

const happened = { type: 'attributed', part: 'happened' }
const sides = { type: 'attributed', part: 'sides' }

/** Clean sentences over the harbour pack: told in other words, quoted, set side by side. */
export const cleanSentences: readonly StubSentence[] = [
  {
    ...happened,
    text: 'The ferry Maren struck the pier at Aldersund on 24 June, NORDWIRE reported.',
    sourceIds: ['S1.2'],
  },
  {
    ...happened,
    text: 'NORDWIRE quoted harbour master Ida Falk as saying that 12 people were in hospital.',
    sourceIds: ['S1.3'],
  },
  {
    type: 'attributed',
    part: 'contested',
    text: 'COASTDESK wrote that 9 passengers were hurt; NORDWIRE reported that 12 people were taken to hospital.',
    sourceIds: ['S2.1', 'S1.3'],
  },
  {
    ...sides,
    text: 'The operator Sundline denied that the brakes had failed, COASTDESK reported.',
    sourceIds: ['S2.2'],
  },
  {
    type: 'quotation',
    part: 'unknown',
    text: 'AFTENPOST reported: “The police have not named the captain.”',
    sourceIds: ['S3.1'],
  },
  {
    ...sides,
    text: 'RADIOWEST reported that Sundline had the ferry inspected in March.',
    sourceIds: ['S4.1'],
  },
]

/** One of each kind of error that models make. */
export const seededErrors: readonly Seeded[] = [
  {
    error: 'an altered number',
    sentence: {
      ...happened,
      text: 'NORDWIRE quoted harbour master Ida Falk as saying that 14 people were in hospital.',
      sourceIds: ['S1.3'],
    },
    code: 'number-unsupported',
    marked: '14',
  },
  {
    error: 'a swapped name',
    sentence: {
      ...happened,
      text: 'NORDWIRE quoted harbour master Karin Holm as saying that 12 people were in hospital.',
      sourceIds: ['S1.3'],
    },
    code: 'name-unsupported',
    marked: 'Karin Holm',
  },
  {
    error: 'an invented quotation',
    sentence: {
      type: 'quotation',
      part: 'sides',
      text: 'Sundline said: “We had warned of the brakes for years,” COASTDESK reported.',
      sourceIds: ['S2.2'],
    },
    code: 'quotation-altered',
    marked: 'We had warned of the brakes for years',
  },
  {
    error: 'a missing attribution',
    sentence: {
      type: 'statement',
      part: 'happened',
      text: 'As many as 12 people were taken to hospital.',
      sourceIds: ['S1.3'],
    },
    code: 'attribution-missing',
    marked: '',
  },
  {
    error: 'a dropped negation',
    sentence: {
      type: 'attributed',
      part: 'unknown',
      text: 'The police have named the captain, AFTENPOST reported.',
      sourceIds: ['S3.1'],
    },
    code: 'negation-lost',
    marked: '',
  },
  {
    error: 'a dead id',
    sentence: {
      ...happened,
      text: 'The ferry Maren struck the pier at Aldersund, NORDWIRE reported.',
      sourceIds: ['S9.9'],
    },
    code: 'source-unknown',
    marked: '',
  },
]
