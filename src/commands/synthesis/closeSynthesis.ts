import { APIError, type Payload } from 'payload'
import { ModelRefused } from '../../errors/ModelRefused.ts'
import { changeSynthesis, type SynthesisChange } from './changeSynthesis.ts'
import { RunOver } from './RunOver.ts'

const isTold = (error: unknown): error is APIError => error instanceof APIError && error.isPublic

/** The provider says no, or the house’s budget does: nothing broke. */
const modelSaysNo: readonly unknown[] = ['model-refused', 'model-budget', 'model-daily-budget']

const isRefusal = (error: APIError): boolean =>
  error instanceof ModelRefused ? modelSaysNo.includes(error.code) : error.status < 500

/** What a model read and wrote is paid for, whatever came of it. */
export const spentIn = (error: unknown): SynthesisChange =>
  error instanceof ModelRefused ? error.data.spent : {}

const unexpected =
  'Something broke in the newsroom while this was drafted. Nothing was changed; order it again.'

const endOf = (error: unknown): SynthesisChange =>
  isTold(error)
    ? { state: isRefusal(error) ? 'refused' : 'failed', reason: error.message }
    : { state: 'failed', reason: unexpected }

/** Ends a run by what kept it from its draft; one that is over for others stays as they ended it. */
export const closeSynthesis = async (payload: Payload, id: string, error: unknown): Promise<void> => {
  if (error instanceof RunOver) return
  if (!isTold(error)) payload.logger.error({ err: error, synthesis: id }, 'A synthesis failed.')
  const end = { ...endOf(error), ...spentIn(error), endedAt: new Date().toISOString() }
  await changeSynthesis(payload, id, ({ state }) => (state === 'running' ? end : null))
}
