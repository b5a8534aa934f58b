import { wireState } from '../wire/desk/wireFilter.ts'

/** Where an item that agents are given may stand: what a source took or holds back is nobody’s to quote. */
export const agentStates = wireState.exclude(['canceled', 'withheld'])

/** True for an item that agents are given. */
export const isForAgents = ({ state }: { state: string }): boolean =>
  (agentStates.options as readonly string[]).includes(state)
