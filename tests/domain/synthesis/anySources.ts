import fc from 'fast-check'
import type { PackSource } from '../../../src/domain/synthesis/packSource.ts'
import { aSource } from './aSource.ts'

/** Pieces that texts of the wire trip over. */
const pieces = [
  ...['At least 12 people were killed at the mill, police said.', '“We will not pay,” Mira Holt said.'],
  ...[
    'He called it "a \'small\' thing" and left.',
    "The minister's plan isn't ready.",
    '«Non», a dit le maire.',
  ],
  ...[
    '14 people were killed at the mill in Dunmoor.',
    'Read more: https://harbour.example/a?b=1',
    'Is it safe?',
  ],
  ...[
    'It is not known who lit the fire.',
    '#flood 🌊🌊',
    'TK [CHECK] the number.',
    'www.mill.example/x is down.',
  ],
  ...['قال الوزير إن الجسر مغلق.', '警方表示，大桥已经关闭。', 'Der Damm hält, sagte der Bürgermeister.'],
  ...['BREAKING: Dam at Ostrel fails overnight', 'PORT SELDEN, 25 June (Nordwire) — The port is shut.'],
  ...[
    'He said: “I am here.',
    'A closing mark” stands alone.',
    '\u202Eturned round\u202C here it is now.',
    '\uD800 half a sign.',
  ],
  ...[
    `A sentence ${'that goes on and on '.repeat(60)}ends.`,
    '[1] See note… and so on',
    '',
    '  \n\n ',
    '1. 2. 3.',
  ],
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
)

const any = fc.record({
  source: fc.oneof(
    fc.constantFrom('Harbour Wire', 'City Desk', 'Kanal 5', 'El “Faro”', 'mill.example/news', ''),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  owner: fc.constantFrom('Harbour Group', 'Marlow Press', null),
  headline: text,
  text,
  language: fc.constantFrom('en', 'es', 'de', 'ar', null, 'xx'),
  minute: fc.integer({ min: 0, max: 59 }),
})

/** Items as the wire may bring them, and as it should not. */
export const anySources: fc.Arbitrary<PackSource[]> = fc.array(any, { maxLength: 6 }).map((items) =>
  items.map(({ minute, ...given }, at) =>
    aSource({
      ...given,
      item: `item-${at}`,
      postedAt: `2026-06-23T06:${String(minute).padStart(2, '0')}:00.000Z`,
    }),
  ),
)
