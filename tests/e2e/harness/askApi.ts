import { accountOf } from './accountOf.ts'

export interface Answer {
  status: number
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are looked into freely
  body: any
}

export type Ask = (path: string, body?: unknown, method?: string) => Promise<Answer>

/** A program that asks the newsroom's REST API with the token of an account. */
export const askAs = async (
  paper: { origin: string },
  account: { email: string; password: string },
): Promise<Ask> => {
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(`${paper.origin}/api${path}`, init)
    return { status: answer.status, body: await answer.json() }
  }
  const heads = { 'Content-Type': 'application/json' }
  const entered = await send('/users/login', {
    method: 'POST',
    headers: heads,
    body: JSON.stringify(account),
  })
  const headers = { ...heads, Authorization: `JWT ${entered.body.token}` }
  return (path, sent, method = sent === undefined ? 'GET' : 'POST') =>
    send(path, { method, headers, ...(sent !== undefined && { body: JSON.stringify(sent) }) })
}

/** The same with the token of the demo's member of staff with a role. */
export const askApi = (paper: { origin: string; folder: string }, role: string): Promise<Ask> =>
  askAs(paper, accountOf(paper.folder, role))
