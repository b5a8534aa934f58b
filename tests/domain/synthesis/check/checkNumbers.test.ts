import { describe, expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { checkNumbers } from '../../../../src/domain/synthesis/check/checkNumbers.ts'
import { readSentence } from '../../../../src/domain/synthesis/check/readSentence.ts'
import { aSource } from '../aSource.ts'

const isFound = (language: string, told: string, text: string): boolean => {
  const pack = buildPack([aSource({ item: 'a', language, text: told })])
  const cites = pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  return checkNumbers(readSentence({ text, cites, type: 'attributed' }, pack)).length > 0
}

/** Language, what the source says, how it may be told, how it is wrong. */
const cases: [string, string, string, string][] = [
  ['de', 'Der Hafen öffnet um 18.00 Uhr.', 'The harbour opens at 6 pm.', 'The harbour opens at 8 pm.'],
  ['de', 'Die Probe beginnt um 7 Uhr.', 'The trial begins at 7 am.', 'The trial begins at 7 pm.'],
  ['es', 'La reunión empieza a las 9.', 'The meeting begins at 9 am.', 'The meeting begins at 10 am.'],
  [
    'en',
    'The line closes from 0530 local time.',
    'The line closes at 5.30 am.',
    'The line closes at 5.30 pm.',
  ],
  [
    'ar',
    'بدأت المعركة في السابعة صباحا.',
    'It began at seven in the morning.',
    'It began at four in the morning.',
  ],
  ['es', 'Es la 9ª etapa.', 'It is the ninth stage.', 'It is the nineteenth stage.'],
  ['fr', 'La douzième course.', 'The 12th race.', 'The second race.'],
  ['ru', 'Шестой матч подряд.', 'The sixth match in a row.', 'The seventh match in a row.'],
  ['zh', '这是第十二届。', 'It is the twelfth time.', 'It is the tenth time.'],
  [
    'it',
    'Il danno è di tre milioni di euro.',
    'The damage is three million euros.',
    'The damage is 13 million euros.',
  ],
  ['it', 'Tre vasi del Cinquecento.', 'Three 16th-century vases.', 'Three 15th-century vases.'],
  ['fr', 'Deux tableaux du XVIIe siècle.', 'Two 17th-century paintings.', 'Two 19th-century paintings.'],
  [
    'de',
    'Sie forderten vier Jahre und sechs Monate.',
    'They asked for four years and six months.',
    'They asked for six years and four months.',
  ],
  ['de', 'Binnen 21 Tagen.', 'Within three weeks.', 'Within three months.'],
  ['zh', '三十五人受伤。', 'Some 35 people were hurt.', 'Some 53 people were hurt.'],
  [
    'fr',
    'L’an dernier, quatre pannes.',
    'In 2025 there were four failures.',
    'In 2024 there were four failures.',
  ],
  ['pt', 'Fecha no final de março.', 'It closes at the end of March.', 'It closes at the end of May.'],
  ['ru', 'Завод закроют в июле.', 'The plant closes in July.', 'The plant closes in June.'],
  ['en', 'It makes 400 litres a week.', 'It makes 400 litres a week.', 'It makes 400 litres a day.'],
  ['en', 'It covers 5 square miles.', 'It covers 5 square miles.', 'It covers 5 square metres.'],
  ['it', 'Copre 5 chilometri quadrati.', 'It covers 5 square kilometres.', 'It covers 5 square miles.'],
  ['en', 'She sat in the fourth row.', 'She sat in the fourth row.', 'She sat in the first row.'],
]

describe('a number that is told in another form', () => {
  test.each(cases)('%s: %s', (language, told, kept, wrong) => {
    expect(isFound(language, told, kept)).toBe(false)
    expect(isFound(language, told, wrong)).toBe(true)
  })
})
