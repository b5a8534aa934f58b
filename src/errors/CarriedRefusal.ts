import { APIError } from 'payload'

/** A refusal without its class: what passes from thread to thread, and into a bundle that has classes of its own. */
export interface Refusal {
  name: string
  message: string
  /** Of HTTP. */
  status: number
  data: object | null
  isPublic: boolean
}

/** What a refusal says; null for what is no refusal. */
export const refusalIn = (error: unknown): Refusal | null => {
  if (!(error instanceof APIError)) return null
  const { name, message, status, isPublic } = error
  return { name, message, status, data: error.data as object | null, isPublic }
}

/** A refusal as it was thrown elsewhere: under its name, with its status, its sentence and its data. */
export class CarriedRefusal extends APIError<object | null> {
  constructor({ name, message, status, data, isPublic }: Refusal) {
    super(message, status, data, isPublic)
    this.name = name
  }
}
