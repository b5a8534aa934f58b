import type { Payload } from 'payload'
import type { Article } from '../generated/payload-types.ts'

const size = 200

const isDown = ({ stage, _status }: Article): boolean => stage === 'killed' && _status !== 'published'

const find = async (payload: Payload, ids: string[], draft: boolean): Promise<Article[]> => {
  const asked = { depth: 0, pagination: false, trash: true, draft } as const
  return (await payload.find({ collection: 'articles', where: { id: { in: ids } }, ...asked })).docs
}

/**
 * Which of these articles, killed in public, are not killed at the desk any more: neither their newest text
 * nor the one that is looked up by readers may have another stage. What is not at the desk is left out.
 */
export const findRisen = async (payload: Payload, killed: Iterable<string>): Promise<string[]> => {
  const ids = [...new Set(killed)]
  const risen = new Set<string>()
  for (let at = 0; at < ids.length; at += size) {
    const some = ids.slice(at, at + size)
    const docs = [...(await find(payload, some, false)), ...(await find(payload, some, true))]
    for (const one of docs.filter((each) => !isDown(each))) risen.add(one.id)
  }
  return [...risen]
}
