import { APIError, type AfterErrorHook } from 'payload'

interface Refusal {
  name: string
  message: string
  status: number
  data: Record<string, unknown>
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error &&
  'status' in error &&
  'data' in error &&
  error.data !== null &&
  typeof error.data === 'object'

/**
 * A refusal keeps its data on the way out. Next bundles its own copy of Payload, in which our
 * errors are no instance of its `APIError`, and would drop findings.
 */
export const answerWithData: AfterErrorHook = ({ error }) => {
  if (error instanceof APIError && error.status >= 500) return
  if (!isRefusal(error) || error.status >= 500) return
  const { name, message, data, status } = error
  return { response: { errors: [{ name, message, data }] }, status }
}
