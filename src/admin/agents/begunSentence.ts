import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'

/** Who began an article, where no person did; empty for one that a person began. */
export const begunSentence = (agent: string | null | undefined): string =>
  agent === null || agent === undefined ? '' : `Begun by the agent ${withoutDirectionOverrides(agent)}`
