import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { agentsThatBegan } from '../../commands/agents/agentsThatBegan.ts'
import { cellAddress } from '../cellAddress.ts'
import { begunSentence } from './begunSentence.ts'

/** What an agent began names its run; of all others nothing is asked. */
const isDrafted = ({ syntheses }: Record<string, unknown>): boolean =>
  Array.isArray(syntheses) && syntheses.length > 0

/** The headline of an article in a list, and under it the agent that began it. */
export const HeadlineCell = async (props: DefaultServerCellComponentProps) => {
  const { cellData, payload, rowData } = props
  const headline = String(cellData ?? '') || 'No headline yet'
  const { id, createdAt } = rowData as { id: string; createdAt: string }
  const agents = isDrafted(rowData) ? await agentsThatBegan(payload, [{ id, createdAt }]) : null
  const begun = begunSentence(agents?.get(id))
  const address = cellAddress(payload.config.routes.admin, props)
  return (
    <>
      {address ? <Link href={address}>{headline}</Link> : <span>{headline}</span>}
      {begun !== '' && <span className="begun-by-agent">{begun}</span>}
    </>
  )
}
