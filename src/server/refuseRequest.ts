import type { Response } from 'express'

/** Refuses a request in JSON. What of it is still on its way is not read: the connection ends with the answer. */
export const refuseRequest = (res: Response, status: number, body: object): void => {
  if (!res.req.complete) res.setHeader('Connection', 'close')
  res.status(status).json(body)
}
