import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { idInPath } from './idInPath.ts'

const isPrinted = async ({ payload }: PayloadRequest, link: string): Promise<boolean> => {
  const { article } = await payload.findByID({ collection: 'provenance-links', id: link, depth: 0 })
  const id = idOf(article) ?? ''
  const asked = { collection: 'articles', id, depth: 0, trash: true, disableErrors: true } as const
  return Boolean((await payload.findByID(asked))?.printedAt)
}

/**
 * The link an endpoint is about, for whoever may give it evidence: the desk, and of what is in print
 * only those who print. Fact-checkers judge evidence; none of them brings what they would judge.
 * @throws RightMissing
 */
export const editorOfLink = async (req: PayloadRequest): Promise<string> => {
  const roles = rolesOf(req.user)
  if (!mayDo(roles, 'provenance-links', 'create'))
    throw new RightMissing('Only the desk gives a link its evidence.')
  const link = idInPath(req, 'Name the link in the address.')
  if (!mayAct(roles, 'publish') && (await isPrinted(req, link)))
    throw new RightMissing('The article is in print. Only a publisher changes what it rests on.')
  return link
}
