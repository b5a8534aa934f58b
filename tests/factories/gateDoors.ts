import type { Payload } from 'payload'
import { pressEdition } from '../../src/commands/pressEdition.ts'
import type { Finding } from '../../src/domain/publication/finding.ts'
import type { Article } from '../../src/generated/payload-types.ts'
import { createEdition } from './createEdition.ts'
import type { Api, ApiAnswer } from './serveApi.ts'

/** What a door answers: its status, and what the gate found. */
export interface DoorAnswer {
  status: number
  findings: Finding[]
}

export interface AtDoor {
  payload: Payload
  api: Api
  token: string
  id: string
  /** An earlier version of the article that was published. */
  version: string
  /** An edition in planning that has the article in its lineup. */
  lineup: string
}

interface GateDoor {
  name: string
  /** What comes in here: the article as it stands, a new one made of its text, or an earlier version of it. */
  brings: 'the article' | 'its text' | 'a version'
  knock: (at: AtDoor) => Promise<DoorAnswer>
}

const ofRest = ({ status, body }: ApiAnswer): DoorAnswer => ({
  status,
  findings: body.errors?.[0]?.data?.findings ?? [],
})

const ofGraphql = ({ body }: ApiAnswer): DoorAnswer => ({
  status: body.errors?.[0]?.extensions?.statusCode ?? 200,
  findings: body.errors?.[0]?.extensions?.data?.findings ?? [],
})

const ofLocal = async (act: Promise<unknown>): Promise<DoorAnswer> => {
  try {
    await act
    return { status: 200, findings: [] }
  } catch (error) {
    const { status = 500, data } = error as { status?: number; data?: { findings?: Finding[] } }
    return { status, findings: data?.findings ?? [] }
  }
}

const published = { _status: 'published' as const }

let retold = 0

/** The article's text as a request of its own, under a headline of its own. */
const textOf = async ({ payload, id }: AtDoor) => {
  const article = await payload.findByID({ collection: 'articles', id, depth: 0, draft: true })
  const { headline, standfirst, body, framingNote, section, edition, hero, embargoUntil } = article
  retold += 1
  return {
    headline: headline ? `${headline}, retold ${String(retold)}` : headline,
    standfirst,
    body,
    framingNote,
    section,
    edition,
    hero,
    embargoUntil,
    stage: 'draft' as const,
    ...published,
  }
}

const patch =
  (query: string) =>
  async ({ api, token, id }: AtDoor) =>
    ofRest(await api.ask(`/articles/${id}${query}`, { method: 'PATCH', token, body: published }))

/** Every way in. */
export const gateDoors: GateDoor[] = [
  { name: 'REST update', brings: 'the article', knock: patch('') },
  { name: 'REST update ?draft', brings: 'the article', knock: patch('?draft=true') },
  {
    name: 'REST update ?locales',
    brings: 'the article',
    knock: patch('?publishAllLocales=true&publishSpecificLocale=en&locale=en'),
  },
  {
    name: 'REST update ?unpublish',
    brings: 'the article',
    knock: patch('?unpublishAllLocales=true&autosave=true'),
  },
  {
    name: 'REST bulk',
    brings: 'the article',
    knock: async ({ api, token, id }) =>
      ofRest(await api.ask(`/articles?where[id][equals]=${id}`, { method: 'PATCH', token, body: published })),
  },
  {
    name: 'REST create',
    brings: 'its text',
    knock: async (at) =>
      ofRest(await at.api.ask('/articles', { method: 'POST', token: at.token, body: await textOf(at) })),
  },
  {
    name: 'REST duplicate',
    brings: 'its text',
    knock: async ({ api, token, id }) =>
      ofRest(
        await api.ask(`/articles/${id}/duplicate?draft=false`, { method: 'POST', token, body: published }),
      ),
  },
  {
    name: 'REST restore',
    brings: 'a version',
    knock: async ({ api, token, version }) =>
      ofRest(await api.ask(`/articles/versions/${version}`, { method: 'POST', token })),
  },
  {
    name: 'REST press',
    brings: 'the article',
    knock: async ({ api, token, lineup }) =>
      ofRest(await api.ask(`/editions/${lineup}/press`, { method: 'POST', token, body: {} })),
  },
  {
    name: 'GraphQL update',
    brings: 'the article',
    knock: async ({ api, token, id }) =>
      ofGraphql(
        await api.graphql(
          'mutation($id: String!) { updateArticle(id: $id, data: { _status: published }) { id } }',
          { id },
          token,
        ),
      ),
  },
  {
    name: 'GraphQL create',
    brings: 'its text',
    knock: async (at) =>
      ofGraphql(
        await at.api.graphql(
          'mutation($data: mutationArticleInput!) { createArticle(data: $data) { id } }',
          { data: { ...(await textOf(at)), stage: 'draft' } },
          at.token,
        ),
      ),
  },
  {
    name: 'GraphQL duplicate',
    brings: 'its text',
    knock: async ({ api, token, id }) =>
      ofGraphql(
        await api.graphql(
          'mutation($id: String!) { duplicateArticle(id: $id, data: { stage: draft, _status: published }) { id } }',
          { id },
          token,
        ),
      ),
  },
  {
    name: 'GraphQL restore',
    brings: 'a version',
    knock: async ({ api, token, version }) =>
      ofGraphql(
        await api.graphql(
          'mutation($id: String!) { restoreVersionArticle(id: $id) { id } }',
          { id: version },
          token,
        ),
      ),
  },
  {
    name: 'Local update',
    brings: 'the article',
    knock: ({ payload, id }) => ofLocal(payload.update({ collection: 'articles', id, data: published })),
  },
  {
    name: 'Local bulk',
    brings: 'the article',
    knock: ({ payload, id }) =>
      ofLocal(payload.update({ collection: 'articles', where: { id: { equals: id } }, data: published })),
  },
  {
    name: 'Local create',
    brings: 'its text',
    knock: async (at) =>
      ofLocal(at.payload.create({ collection: 'articles', data: (await textOf(at)) as Article })),
  },
  {
    name: 'Local duplicate',
    brings: 'its text',
    knock: ({ payload, id }) =>
      // Payload writes into what it is handed.
      ofLocal(payload.duplicate({ collection: 'articles', id, data: { ...published }, draft: false })),
  },
  {
    name: 'Local restore',
    brings: 'a version',
    knock: ({ payload, version }) => ofLocal(payload.restoreVersion({ collection: 'articles', id: version })),
  },
  {
    name: 'press',
    brings: 'the article',
    knock: ({ payload, lineup }) =>
      ofLocal(
        pressEdition(payload, {
          edition: lineup,
          by: null,
          reason: 'Test',
          proof: 'own',
          now: () => new Date(),
        }),
      ),
  },
]

/** An edition in planning whose lineup holds the article, whatever edition the article names. */
export const lineUp = async (payload: Payload, article: string, section: string): Promise<string> =>
  (await createEdition(payload, { lineup: [{ section, articles: [article] }] })).id
