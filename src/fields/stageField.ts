import type { SelectField } from 'payload'

/** Where the newsroom stands with an article; a duplicate begins anew. */
export const stageField: SelectField = {
  name: 'stage',
  type: 'select',
  required: true,
  defaultValue: 'draft',
  index: true,
  options: [
    { label: 'Draft', value: 'draft' },
    { label: 'In check', value: 'in-check' },
    { label: 'Cleared', value: 'cleared' },
    { label: 'Killed', value: 'killed' },
  ],
  hooks: { beforeDuplicate: [() => 'draft'] },
  admin: { position: 'sidebar', description: 'Where the newsroom stands with it.' },
}
