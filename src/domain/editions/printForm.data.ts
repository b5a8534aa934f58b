/** What a release is printed with: the version of the page templates, and the tool by its package. */
export const printForm = { templates: '2', tool: { name: 'monexus', version: '0.1.0' } } as const
