import { z } from 'zod'

/** Whatever is not of the kind is passed over: pages misuse every field there is. */
const listOf = <T>(one: z.ZodType<T>) =>
  z.optional(z.unknown()).transform((value) =>
    (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((item) => {
      const parsed = one.safeParse(item)
      return parsed.success ? [parsed.data] : []
    }),
  )

const words = z.string().trim().min(1)
const person = z.union([words, z.object({ name: words }).transform(({ name }) => name)])
const picture = z.union([words, z.object({ url: words }).transform(({ url }) => url)])

const node = z.object({
  '@type': listOf(z.string()),
  headline: listOf(words),
  name: listOf(words),
  author: listOf(person),
  creator: listOf(person),
  datePublished: listOf(words),
  articleBody: listOf(words),
  text: listOf(words),
  image: listOf(picture),
  isAccessibleForFree: listOf(z.union([z.boolean(), z.string()])),
})
type Node = z.infer<typeof node>

/** What a page says of its article in JSON-LD (schema.org). */
export interface StatedArticle {
  title: string
  text: string
  authors: string[]
  posted: string
  pictures: string[]
  /** It says itself that not everybody may read it. */
  isPaid: boolean
}

const articleType = /(?:Article|Posting|Report|LiveBlog|Review|Statement|VideoObject)/
const DEEPEST = 3

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}

/** A document's nodes: itself, a list's, those of `@graph`, and what a page says it is about. */
const nodesIn = (value: unknown, depth = 0): object[] => {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one: unknown) => nodesIn(one, depth + 1))
  const inner = ['@graph', 'mainEntity'].map((key) => (value as Record<string, unknown>)[key])
  return [value, ...inner.flatMap((one) => nodesIn(one, depth + 1))]
}

const articleFrom = (found: Node): StatedArticle => ({
  title: found.headline[0] ?? found.name[0] ?? '',
  text: found.articleBody[0] ?? found.text[0] ?? '',
  authors: found.author.length > 0 ? found.author : found.creator,
  posted: found.datePublished[0] ?? '',
  pictures: found.image,
  isPaid: found.isAccessibleForFree.some((free) => free === false || /^false$/i.test(String(free))),
})

/** The first article among JSON-LD documents; null where none speaks of one, or none can be read. */
export const statedArticle = (documents: readonly string[]): StatedArticle | null => {
  const nodes = documents.flatMap((json) => nodesIn(parseJson(json))).map((one) => node.parse(one))
  const article = nodes.find((one) => one['@type'].some((type) => articleType.test(type)))
  return article ? articleFrom(article) : null
}
