import type { AgentRight } from '../../domain/agents/agentRight.ts'
import type { Asker } from '../wireDesk/Asker.ts'

/**
 * A program that signed in with a key. It reads and drafts as the editor it works for, with the rights of an
 * editor and no others, whatever else that person may do.
 */
export interface Agent extends Asker {
  /** Id of its key. */
  key: string
  rights: readonly AgentRight[]
}
