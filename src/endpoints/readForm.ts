import type { PayloadRequest } from 'payload'
import { InputRefused } from '../errors/InputRefused.ts'
import { readJson } from './readJson.ts'

type Field = [name: string, value: unknown]

const fieldOf = async ([name, value]: [string, FormDataEntryValue]): Promise<Field> => [
  name,
  typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer()),
]

const readParts = async (req: PayloadRequest): Promise<[string, FormDataEntryValue][]> => {
  try {
    return [...((await req.formData?.()) ?? new FormData()).entries()]
  } catch {
    throw new InputRefused('form-broken', 'body', 'The form cannot be read. Send it again.')
  }
}

/**
 * What a request carries as JSON or as a form, in which `file` names the one field that may be a file;
 * bytes under any other name are left out, and so is an empty file.
 */
export const readForm = async (req: PayloadRequest, file: string): Promise<unknown> => {
  if (!req.headers.get('content-type')?.startsWith('multipart/form-data')) return readJson(req)
  const fields = await Promise.all((await readParts(req)).map(fieldOf))
  return Object.fromEntries(
    fields.filter(([name, value]) =>
      value instanceof Uint8Array ? name === file && value.length > 0 : name !== file,
    ),
  )
}
