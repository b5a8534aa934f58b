import { mayAct } from '../permissions/mayAct.ts'
import type { Role } from '../permissions/role.ts'

export interface StageStep {
  before: string
  after: string
}

/**
 * Why these roles may not move an article from one stage to another, in a sentence; null when they
 * may. Only a fact-checker clears, only a publisher kills or brings back what was killed.
 */
export const refusedStage = ({ before, after }: StageStep, roles: readonly Role[]): string | null => {
  if (after === before) return null
  if (after === 'cleared' && !mayAct(roles, 'clear'))
    return 'Only a fact-checker clears an article. Send it to fact-check first.'
  const kills = after === 'killed' || before === 'killed'
  return kills && !mayAct(roles, 'kill') ? 'Only a publisher kills an article or brings it back.' : null
}
