/** Payload's own words where ours are plainer. */
export const wording = {
  general: {
    createdAt: 'Created',
    updatedAt: 'Last saved',
    lastModified: 'Last saved',
    createNew: 'Create new',
    noLabel: '—',
    noResults: 'None here yet, or none that fit the filters.',
    noResultsDescription: 'None here yet, or none that fit the filters.',
    noResultsFound: 'Nothing found.',
  },
}
