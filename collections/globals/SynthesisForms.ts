import type { GlobalConfig } from 'payload'
import { refuseMalformedSettings } from '../../hooks/refuseMalformedSettings.ts'
import { staffMay } from '../../src/access/staffMay.ts'
import { synthesisForm } from '../../src/domain/synthesis/synthesisOrder.ts'
import { synthesisFormField } from '../../src/fields/synthesisFormField.ts'

/** How the house lays out what is drafted from the wire. */
export const SynthesisForms: GlobalConfig = {
  slug: 'synthesis-forms',
  label: 'Forms of a synthesis',
  typescript: { interface: 'SynthesisFormSettings' },
  admin: {
    group: 'Paper',
    description: 'What a brief, a report and an explainer are made of when they are drafted from the wire.',
  },
  access: { read: staffMay('synthesis-forms', 'read'), update: staffMay('synthesis-forms', 'update') },
  hooks: { beforeOperation: [refuseMalformedSettings] },
  fields: synthesisForm.options.map(synthesisFormField),
}
