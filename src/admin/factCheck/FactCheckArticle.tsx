import { notFound } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { readFactCheck } from '../../commands/readFactCheck.ts'
import { DeskFrame } from './DeskFrame.tsx'
import { deskVisitor } from '../desk/deskVisitor.ts'
import { FactCheckDesk } from './FactCheckDesk.tsx'

const queue = '/admin/fact-check'

/** /admin/fact-check/<id>: an article as a reader would get it, and beside it what each claim rests on. */
export const FactCheckArticle = async (page: AdminViewServerProps) => {
  const segments = page.params?.['segments']
  const id = Array.isArray(segments) ? (segments[1] ?? '') : ''
  const user = deskVisitor(page, `${queue}/${id}`)
  const { payload } = page.initPageResult.req
  const view = await readFactCheck(payload, { article: id, user, now: new Date() })
  if (!view) return notFound()
  const way = [{ label: 'Fact-check', url: '/fact-check' }, { label: 'Article' }]
  return (
    <DeskFrame page={page} way={way}>
      <FactCheckDesk key={view.id} view={view} />
    </DeskFrame>
  )
}
