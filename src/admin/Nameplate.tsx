import type { Payload } from 'payload'
import { readMasthead } from '../commands/readMasthead.ts'

/** The paper's name over the sign-in form, from its masthead. */
export const Nameplate = async ({ payload }: { payload: Payload }) => {
  const { name, motto } = await readMasthead(payload)
  return (
    <div className="desk-nameplate">
      <p className="desk-nameplate__name">{name}</p>
      <p className="desk-nameplate__desk">{motto || 'The newsroom'}</p>
    </div>
  )
}
