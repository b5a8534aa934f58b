import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/rolesOf.ts'
import { mayAct } from '../domain/permissions/mayAct.ts'
import { mayDo } from '../domain/permissions/mayDo.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { RightMissing } from '../errors/RightMissing.ts'
import { UnknownLink } from '../errors/UnknownLink.ts'
import { idInPath } from './idInPath.ts'

const articleOf = async ({ payload }: PayloadRequest, link: string): Promise<string> => {
  const asked = { collection: 'provenance-links', id: link, depth: 0, disableErrors: true } as const
  const found = await payload.findByID(asked)
  if (!found) throw new UnknownLink()
  return idOf(found.article) ?? ''
}

const isPrinted = async ({ payload }: PayloadRequest, id: string): Promise<boolean> => {
  const asked = { collection: 'articles', id, depth: 0, trash: true, disableErrors: true } as const
  return Boolean((await payload.findByID(asked))?.printedAt)
}

/**
 * The link an endpoint is about, for whoever may give it evidence: the desk, and of what is in print
 * only those who print. Fact-checkers judge evidence; none of them brings what they would judge.
 * @throws RightMissing; UnknownLink where there is no such link
 */
export const editorOfLink = async (req: PayloadRequest): Promise<string> => {
  const roles = rolesOf(req.user)
  if (!mayDo(roles, 'provenance-links', 'create'))
    throw new RightMissing('Only the desk gives a link its evidence.')
  const link = idInPath(req, 'Name the link in the address.')
  const article = await articleOf(req, link)
  if (!mayAct(roles, 'publish') && (await isPrinted(req, article)))
    throw new RightMissing('The article is in print. Only a publisher changes what it rests on.')
  return link
}
