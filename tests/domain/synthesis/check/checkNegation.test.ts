import { describe, expect, test } from '@jest/globals'
import { buildPack } from '../../../../src/domain/synthesis/buildPack.ts'
import { checkNegation } from '../../../../src/domain/synthesis/check/checkNegation.ts'
import { readSentence } from '../../../../src/domain/synthesis/check/readSentence.ts'
import { aSource } from '../aSource.ts'

const isFound = (language: string, told: string, text: string): boolean => {
  const pack = buildPack([aSource({ item: 'a', language, text: told })])
  const cites = pack.items.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  return checkNegation(readSentence({ text, cites, type: 'attributed' }, pack)).length > 0
}

/** Language, what the source says, how it may be told, how it is turned round. */
const abroad: [string, string, string, string][] = [
  [
    'de',
    'Die Werft weist den Vorwurf zurück.',
    'The yard rejects the charge.',
    'The yard admits the charge.',
  ],
  [
    'de',
    'Der Minister schließt Neuwahlen aus.',
    'The minister ruled out a new election.',
    'The minister promised a new election.',
  ],
  [
    'de',
    'Der Fahrer war nicht betrunken.',
    'The driver had not been drinking.',
    'The driver had been drinking.',
  ],
  [
    'fr',
    'Le maire a refusé de démissionner.',
    'The mayor declined to step down.',
    'The mayor agreed to step down.',
  ],
  [
    'fr',
    'Elle a quitté la salle sans répondre.',
    'She left the hall without an answer.',
    'She left the hall with an answer.',
  ],
  ['es', 'El banco desmintió la fusión.', 'The bank denied a merger.', 'The bank confirmed a merger.'],
  ['es', 'Nadie resultó herido.', 'There were no injuries.', 'There were injuries.'],
  [
    'it',
    'La procura ha escluso un incendio doloso.',
    'Prosecutors ruled out arson.',
    'Prosecutors suspect arson.',
  ],
  ['it', 'Il ponte non ha ceduto.', 'The bridge did not give way.', 'The bridge gave way.'],
  ['pt', 'O clube rejeitou a proposta.', 'The club turned down the offer.', 'The club took the offer.'],
  [
    'ru',
    'Министр отверг обвинения.',
    'The minister dismissed the charges.',
    'The minister accepted the charges.',
  ],
  ['ru', 'Завод не останавливали.', 'The plant was never stopped.', 'The plant was stopped.'],
  ['uk', 'Мер заперечив це.', 'The mayor denied it.', 'The mayor confirmed it.'],
  [
    'pl',
    'Rzecznik zaprzeczył doniesieniom.',
    'The spokesman denied the reports.',
    'The spokesman confirmed the reports.',
  ],
  [
    'nl',
    'De minister sluit een verbod uit.',
    'The minister ruled out a ban.',
    'The minister announced a ban.',
  ],
  ['sv', 'Ingen skadades.', 'Nobody was hurt.', 'Somebody was hurt.'],
  ['ar', 'ونفى الوزير وجود أي خلاف.', 'The minister denied any rift.', 'The minister confirmed a rift.'],
  ['zh', '公司否认裁员。', 'The firm denied it was cutting jobs.', 'The firm confirmed it was cutting jobs.'],
  [
    'ja',
    '社長は辞任を否定した。',
    'The chief denied that he would resign.',
    'The chief confirmed that he would resign.',
  ],
]

describe('of a denial in another language', () => {
  test.each(abroad)('%s: %s', (language, told, kept, turned) => {
    expect(isFound(language, told, kept)).toBe(false)
    expect(isFound(language, told, turned)).toBe(true)
  })

  test('one denial does not excuse another', () => {
    const told = 'Die Sirene ging nicht los. Niemand wurde verletzt.'
    expect(isFound('de', told, 'The siren stayed off without a sound, and nobody was hurt.')).toBe(false)
    expect(isFound('de', told, 'The siren went off, and nobody was hurt.')).toBe(true)
    expect(isFound('de', told, 'The siren did not go off, and people were hurt.')).toBe(true)
  })

  test('a part whose figure is left out need not be told', () => {
    const told = 'Das Feuer zerstörte drei Häuser und ließ 9.000 Menschen ohne Strom.'
    expect(isFound('de', told, 'The fire destroyed three houses.')).toBe(false)
  })

  test('a denial that the source does not make is found', () => {
    expect(isFound('fr', 'Le pont est fermé.', 'The bridge is not closed.')).toBe(true)
  })

  test('a language that is not known is not judged', () => {
    expect(isFound('eo', 'La ponto ne estas fermita.', 'The bridge is closed.')).toBe(false)
  })

  test('what only looks like a denial is none', () => {
    expect(isFound('fr', 'Sans doute, le pont sera fermé.', 'The bridge will be closed.')).toBe(false)
    expect(isFound('zh', '公司未来将扩大工厂。', 'The firm will extend its plant.')).toBe(false)
  })
})

/** What an English source says, how it may be told, how it is turned round. */
const english: [string, string, string][] = [
  [
    'The yard denied that it had dumped oil.',
    'The yard denied dumping oil.',
    'The yard conceded that it had dumped oil.',
  ],
  [
    'The firm is unlikely to hire anyone this year.',
    'It is not likely that the firm will hire.',
    'The firm is likely to hire.',
  ],
  [
    'The club has never refused to play on Sundays.',
    'The club has never refused to play.',
    'The club has refused to play.',
  ],
  [
    'The owner declined to say who would pay.',
    'The owner would not say who pays.',
    'The owner said who would pay.',
  ],
  [
    'No child was hurt, but two goats died.',
    'No child was hurt, but two goats died.',
    'A child was hurt, but two goats did not survive.',
  ],
  [
    'We were never against trams - we were against noise.',
    'It was never against trams.',
    'It was always against trams.',
  ],
  [
    'Both drivers, neither of whom was seriously hurt, left the car.',
    'Neither of the two drivers was badly injured.',
    'Each of the two drivers was badly injured.',
  ],
]

describe('of a denial in English', () => {
  test.each(english)('%s', (told, kept, turned) => {
    expect(isFound('en', told, kept)).toBe(false)
    expect(isFound('en', told, turned)).toBe(true)
  })

  test('a denial may reach over what stands between', () => {
    const told = 'Osgood denied reports that the yard had cut its guard to save money.'
    expect(isFound('en', told, 'Osgood denied that the guard had been cut to save costs.')).toBe(false)
  })

  test('words in quote marks deny for themselves', () => {
    const told = '"I ran until I could not run," she said.'
    expect(isFound('en', told, '“I ran until I could not run,” said the woman.')).toBe(false)
  })
})

test('hostile copy is read in time', () => {
  const told = `${'nicht, '.repeat(100)}${'schließt '.repeat(9000)}`
  expect(isFound('de', told, 'The yard is open.')).toBe(true)
})
