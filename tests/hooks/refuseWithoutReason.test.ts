import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ProvenanceLink } from '../../src/generated/payload-types.ts'
import { writeArticle } from '../factories/createArticle.ts'
import { aPost, createLink } from '../factories/createLink.ts'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let checker: Staff
let article: string
let link: ProvenanceLink

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  checker = await createStaff(newsroom.payload, 'factChecker')
  article = (await writeArticle(newsroom.payload)).id
  link = await createLink(newsroom.payload, article)
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

interface Answer {
  status: number
  path: unknown
}
type Door = [name: string, knock: (word: object) => Promise<Answer>]

const ofRest = async (path: string, method: string, body: object): Promise<Answer> => {
  const answer = await api.ask(path, { method, body, token: checker.token })
  // A bulk update answers per document.
  const [error] = answer.body.errors ?? []
  return { status: answer.status, path: error?.data?.path ?? error?.message }
}
const ofGraphql = async (query: string, variables: object): Promise<Answer> => {
  const { body } = await api.graphql(query, { ...variables }, checker.token)
  const { statusCode = 200, data } = body.errors?.[0]?.extensions ?? {}
  return { status: statusCode, path: data?.path }
}
const ofLocal = async (act: Promise<unknown>): Promise<Answer> => {
  try {
    await act
    return { status: 200, path: undefined }
  } catch (error) {
    const { status, data } = error as { status: number; data?: { path?: string } }
    return { status, path: data?.path }
  }
}

const asChecker = () => ({ user: checker.user, overrideAccess: false }) as const
const linkDoors: Door[] = [
  ['REST', (verification) => ofRest(`/provenance-links/${link.id}`, 'PATCH', { verification })],
  [
    'REST, asking to be answered with less',
    (verification) => ofRest(`/provenance-links/${link.id}?select[rawUrl]=true`, 'PATCH', { verification }),
  ],
  [
    'REST, many at once',
    (verification) => ofRest(`/provenance-links?where[id][equals]=${link.id}`, 'PATCH', { verification }),
  ],
  [
    'GraphQL',
    ({ status, ...rest }: { status?: string }) =>
      ofGraphql(
        `mutation($id: String!, $note: String) { updateProvenanceLink(id: $id, data: { verification: { status: ${String(status)}, note: $note } }) { id } }`,
        { id: link.id, ...rest },
      ),
  ],
  [
    'the Local API, by name',
    (verification) =>
      ofLocal(
        newsroom.payload.update({
          collection: 'provenance-links',
          id: link.id,
          data: { verification },
          ...asChecker(),
        }),
      ),
  ],
  [
    'the Local API, by nobody',
    (verification) =>
      ofLocal(
        newsroom.payload.update({ collection: 'provenance-links', id: link.id, data: { verification } }),
      ),
  ],
  [
    'the Local API, with a new link',
    (verification) => ofLocal(createLink(newsroom.payload, article, { rawUrl: aPost(), verification })),
  ],
]

const onClaim = (word: object) => ({ article, exact: 'Tugs left at dawn.', position: 0, ...word })
const claimDoors: Door[] = [
  ['REST', (word) => ofRest('/claim-checks', 'POST', onClaim(word))],
  [
    'GraphQL',
    ({ status, ...rest }: { status?: string }) =>
      ofGraphql(`mutation($data: mutationClaimCheckInput!) { createClaimCheck(data: $data) { id } }`, {
        data: onClaim({ status, ...rest }),
      }),
  ],
  [
    'the Local API, by name',
    (word) =>
      ofLocal(
        newsroom.payload.create({ collection: 'claim-checks', data: onClaim(word) as never, ...asChecker() }),
      ),
  ],
  [
    'the Local API, by nobody',
    (word) => ofLocal(newsroom.payload.create({ collection: 'claim-checks', data: onClaim(word) as never })),
  ],
]

const words: [string, object, boolean][] = [
  ['a dispute without a reason', { status: 'disputed' }, false],
  ['a dispute for a reason of blanks', { status: 'disputed', note: ' \u200b ' }, false],
  ['a question without words', { status: 'asked' }, false],
  ['a dispute with its reason', { status: 'disputed', note: 'The roll says 64.' }, true],
]

const cases = (doors: Door[]) =>
  doors.flatMap(([door, knock]) => words.map(([name, word, passes]) => ({ door, name, word, passes, knock })))

describe.each<[string, string, Door[]]>([
  ['a link', 'verification.note', linkDoors],
  ['a claim', 'note', claimDoors],
])('on %s', (_, path, doors) => {
  test.each(cases(doors))('$name comes through $door: $passes', async ({ word, passes, knock }) => {
    await newsroom.payload.update({
      collection: 'provenance-links',
      id: link.id,
      data: { verification: { status: 'unverified', note: null } },
    })
    const answer = await knock(word)
    if (passes) expect(answer).toMatchObject({ path: undefined })
    else {
      expect(answer.status).toBe(400)
      // Of many at once only the sentence is told.
      expect([path, 'Say in the note why it is disputed, or what is asked.']).toContain(answer.path)
    }
  })
})
