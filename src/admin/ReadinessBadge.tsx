export const ReadinessBadge = () => null
